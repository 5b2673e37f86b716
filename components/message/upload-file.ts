import { sendFile } from "@/components/attachment/send-file";
import type { Attachment } from "@/schemas/attachment";

type Uploaded = { ok: true; attachment: Attachment } | { ok: false; message: string };

/** Uploads one file. What the server refuses is a value, in words; a broken connection rejects. */
export function uploadFile(file: File, onProgress: (share: number) => void): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    sendFile(file, {
      onProgress,
      onDone: (attachment) => resolve({ ok: true, attachment }),
      onFailed: (failure) =>
        "said" in failure ? resolve({ ok: false, message: failure.said }) : reject(new Error(failure.word)),
    });
  });
}
