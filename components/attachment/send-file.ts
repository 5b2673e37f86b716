import { UPLOAD_LIMITS } from "@/domain/attachment";
import type { Attachment } from "@/schemas/attachment";

/** Why a file did not get there: what the server said, or which of our own words fits. */
export type SendFailure = { said: string } | { word: "upload_lost" | "upload_answer" };

export type Ears = {
  onProgress: (sent: number) => void;
  onDone: (attachment: Attachment) => void;
  onFailed: (failure: SendFailure) => void;
};

/** Stops a file on its way; after that nothing is heard of it. A large one sent again goes on where it was, unless it was given up. */
export type Stop = (how?: "for good") => void;

/** Uploads one file: a small one in one request, a large one so that it goes on where it broke off. */
export function sendFile(file: File, ears: Ears): Stop {
  return file.size > UPLOAD_LIMITS.pieceBytes ? sendLarge(file, ears) : sendSmall(file, ears);
}

/** What can go on is loaded when there is such a file. */
function sendLarge(file: File, ears: Ears): Stop {
  let stop: Stop | undefined;
  let stopped = false;
  import("./send-large").then(
    (large) => {
      if (!stopped) stop = large.sendLarge(file, ears);
    },
    () => stopped || ears.onFailed({ word: "upload_lost" }),
  );
  return (how) => {
    stopped = true;
    stop?.(how);
  };
}

/** XMLHttpRequest, because fetch does not tell how much of a body has left. */
function sendSmall(file: File, ears: Ears): Stop {
  const request = new XMLHttpRequest();
  const body = new FormData();
  body.append("file", file);
  request.upload.onprogress = ({ loaded, total }) => ears.onProgress(total > 0 ? loaded / total : 0);
  request.onerror = () => ears.onFailed({ word: "upload_lost" });
  request.onload = () => hear(request.responseText, ears);
  request.open("POST", "/api/attachment/upload");
  request.send(body);
  return () => request.abort();
}

/** Tells what the server answered in the end. */
export function hear(text: string, { onDone, onFailed }: Ears): void {
  const answer = answerIn(text);
  if (answer.code === 0 && answer.data) onDone(answer.data);
  else onFailed(answer.msg ? { said: answer.msg } : { word: "upload_answer" });
}

function answerIn(text: string): { code?: unknown; msg?: string; data?: Attachment } {
  try {
    const answer: unknown = JSON.parse(text);
    return answer !== null && typeof answer === "object" ? answer : {};
  } catch {
    return {}; // a proxy in between answered with a page of its own
  }
}
