import type { Attachment } from "@/schemas/attachment";

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
    if (answer.code === 0 && answer.data) onDone(answer.data);
    else onFailed(answer.msg ? { said: answer.msg } : { word: "upload_answer" });
  };
  request.open("POST", "/api/attachment/upload");
  request.send(body);
  return () => request.abort();
}

function answerIn(text: string): { code?: unknown; msg?: string; data?: Attachment } {
  try {
    const answer: unknown = JSON.parse(text);
    return answer !== null && typeof answer === "object" ? answer : {};
  } catch {
    return {}; // a proxy in between answered with a page of its own
  }
}
