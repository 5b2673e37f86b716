import { type Stop, sendFile } from "@/components/attachment/send-file";
import type { Outcome } from "@/components/order/outcome";
import type { Attachment } from "@/schemas/attachment";

type Ears = {
  onProgress: (share: number) => void;
  /** Hears how to stop it, as soon as it begins. */
  onBegin: (stop: Stop) => void;
};

/** Uploads one file. Null is one that was stopped. */
export function uploadFile(file: File, { onProgress, onBegin }: Ears): Promise<Outcome<Attachment> | null> {
  return new Promise((resolve) => {
    const onDone = (data: Attachment) => resolve({ is: "done", data });
    const stop = sendFile(file, { onProgress, onDone, onFailed: resolve });
    onBegin((how) => {
      stop(how);
      resolve(null);
    });
  });
}
