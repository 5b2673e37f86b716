import { DetailedError, defaultOptions, Upload } from "tus-js-client";
import { type Outcome, outcomeOf } from "@/components/order/outcome";
import { FINISH_PATH, RESUMABLE_PATH, UPLOAD_LIMITS } from "@/domain/attachment";
import type { Attachment } from "@/schemas/attachment";
import { type Ears, hear, type Stop } from "./send-file";

/** A moment's loss nobody need hear of; a longer one whoever asked for the upload sees to. In milliseconds. */
const PAUSES = [0, 1_000, 3_000];

/**
 * Uploads a large file in pieces. One that was begun before, by this page or before it was loaded anew, goes on where it
 * was: which one that is, is kept in this browser's storage.
 */
export function sendLarge(file: File, ears: Ears): Stop {
  let stopped = false;
  const whileWanted =
    <A extends unknown[]>(tell: (...told: A) => void) =>
    (...told: A) =>
      stopped || tell(...told);
  const upload = new Upload(file, {
    endpoint: new URL(RESUMABLE_PATH, location.href).href,
    chunkSize: UPLOAD_LIMITS.pieceBytes,
    retryDelays: PAUSES,
    metadata: { filename: file.name },
    onProgress: whileWanted((sent, total) => ears.onProgress(sent / total)),
    onError: whileWanted((error) => tellFailure(error, ears)),
    onSuccess: whileWanted(() =>
      finish(upload).then(
        whileWanted((outcome) => hear(outcome, ears)),
        whileWanted(() => ears.onFailed({ is: "open" })),
      ),
    ),
  });
  upload.findPreviousUploads().then(
    whileWanted(([before]) => {
      if (before) upload.resumeFromPreviousUpload(before);
      upload.start();
    }),
  );
  return (how) => {
    stopped = true;
    // Expected to fail without a connection: what is left of it is removed after a day.
    upload.abort(how === "for good").catch(() => {});
  };
}

function tellFailure(error: Error, ears: Ears): void {
  const answer = error instanceof DetailedError ? error.originalResponse : null;
  const header = answer?.getHeader("retry-after") ?? null;
  if (answer) hear(outcomeOf(answer.getStatus(), answer.getBody(), header), ears);
  else ears.onFailed({ is: "open" });
}

/** All bytes are there. Forgets the upload once the server has made up its mind about it, so that the same file may be sent anew. */
async function finish(upload: Upload): Promise<Outcome<Attachment>> {
  const body = JSON.stringify({ upload: upload.url?.split("/").at(-1) });
  const headers = { "content-type": "application/json" };
  const reply = await fetch(FINISH_PATH, { method: "POST", headers, body });
  const outcome = outcomeOf<Attachment>(reply.status, await reply.text(), reply.headers.get("retry-after"));
  if (outcome.is !== "open")
    for (const { urlStorageKey } of await upload.findPreviousUploads())
      await defaultOptions.urlStorage.removeUpload(urlStorageKey);
  return outcome;
}
