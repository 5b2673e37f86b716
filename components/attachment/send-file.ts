import { type Outcome, outcomeOf } from "@/components/order/outcome";
import { UPLOAD_LIMITS } from "@/domain/attachment";
import type { Attachment } from "@/schemas/attachment";

/** Why a file did not get there: it is refused, or may be sent again. */
export type SendFailure = Exclude<Outcome<Attachment>, { is: "done" }>;

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
    () => stopped || ears.onFailed({ is: "open" }),
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
  request.onerror = () => ears.onFailed({ is: "open" });
  request.onload = () => {
    const { status, responseText } = request;
    hear(outcomeOf(status, responseText, request.getResponseHeader("retry-after")), ears);
  };
  request.open("POST", "/api/attachment/upload");
  request.send(body);
  return () => request.abort();
}

/** Tells what came of it in the end. */
export function hear(outcome: Outcome<Attachment>, { onDone, onFailed }: Ears): void {
  if (outcome.is === "done") onDone(outcome.data);
  else onFailed(outcome);
}
