import { type Stop, sendFile } from "@/components/attachment/send-file";
import type { Attachment } from "@/schemas/attachment";

type Uploaded = { ok: true; attachment: Attachment } | { ok: false; message: string };

type Ears = {
  onProgress: (share: number) => void;
  /** Hears how to stop it, as soon as it begins. */
  onBegin: (stop: Stop) => void;
};

/** Uploads one file. What the server refuses is a value, in words, and null is one that was stopped; a broken connection rejects. */
export function uploadFile(file: File, { onProgress, onBegin }: Ears): Promise<Uploaded | null> {
  return new Promise((resolve, reject) => {
    const stop = sendFile(file, {
      onProgress,
      onDone: (attachment) => resolve({ ok: true, attachment }),
      onFailed: (failure) =>
        "said" in failure ? resolve({ ok: false, message: failure.said }) : reject(new Error(failure.word)),
    });
    onBegin((how) => {
      stop(how);
      resolve(null);
    });
  });
}
