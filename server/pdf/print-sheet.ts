import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Sheet } from "./sheet";

/** A document as one keeps it. */
export type PdfFile = { name: string; bytes: Uint8Array };

let last: Promise<unknown> = Promise.resolve();

/**
 * Draws a sheet as a PDF, on a thread of its own: laying out a long text takes a second, in which nobody else would be
 * answered. One at a time, so that many who ask at once cost no more memory than one.
 */
export function printSheet(sheet: Sheet): Promise<Uint8Array> {
  const printed = last.then(() => draw(sheet));
  last = printed.catch(() => undefined); // expected: whoever asked hears of it, and the next one is drawn all the same
  return printed;
}

function draw(sheet: Sheet): Promise<Uint8Array> {
  // The server runs where its sources are: `npm start` sees to that. The library comes with the thread, and goes with it.
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), "server/pdf/engine/worker.mjs");
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: sheet });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The PDF was not drawn: its thread ended with ${code}.`)));
  });
}
