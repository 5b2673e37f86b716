import type { Attachment } from "@/schemas/attachment";

type Reply = { code: number; msg: string; data?: Attachment };
export type Uploaded = { ok: true; attachment: Attachment } | { ok: false; message: string };

/**
 * Uploads one file and tells how far it has come (0 to 1); `fetch` cannot. A refusal is a value, in words; a broken
 * connection rejects.
 */
export function uploadFile(file: File, onProgress: (share: number) => void): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new Error("the upload broke off"));
    request.ontimeout = request.onerror;
    request.onload = () => {
      const { code, msg, data }: Reply = request.response ?? { code: -1, msg: `HTTP ${request.status}` };
      resolve(code === 0 && data ? { ok: true, attachment: data } : { ok: false, message: msg });
    };
    request.open("POST", "/api/attachment/upload");
    request.responseType = "json";
    const form = new FormData();
    form.append("file", file);
    request.send(form);
  });
}
