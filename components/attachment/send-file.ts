import { Attachment } from "@/schemas/attachment";

/** Why a file did not get there: what the server said, or which of our own words fits. */
export type SendFailure = { said: string } | { word: "upload_lost" | "upload_answer" };

type Ears = {
  onProgress: (sent: number) => void;
  onDone: (attachment: Attachment) => void;
  onFailed: (failure: SendFailure) => void;
};

/**
 * Uploads one file. XMLHttpRequest, because fetch does not tell how much of a body has left.
 * @returns how to stop it; after that nothing is heard of it
 */
export function sendFile(file: File, { onProgress, onDone, onFailed }: Ears): () => void {
  const request = new XMLHttpRequest();
  const body = new FormData();
  body.append("file", file);
  request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
  request.onerror = () => onFailed({ word: "upload_lost" });
  request.onload = () => {
    const answer = answerIn(request.responseText);
    const attachment = Attachment.safeParse(answer.data);
    if (answer.code === 0 && attachment.success) onDone(attachment.data);
    else onFailed(answer.msg ? { said: answer.msg } : { word: "upload_answer" });
  };
  request.open("POST", "/api/attachment/upload");
  request.send(body);
  return () => request.abort();
}

function answerIn(text: string): { code?: unknown; msg?: string; data?: unknown } {
  try {
    const answer: unknown = JSON.parse(text);
    if (answer === null || typeof answer !== "object") return {};
    const { code, msg, data } = answer as Record<string, unknown>;
    return { code, data, msg: typeof msg === "string" ? msg : undefined };
  } catch {
    return {}; // a proxy in between answered with a page of its own
  }
}
