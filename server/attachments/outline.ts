import path from "node:path";
import { Worker } from "node:worker_threads";

/** A line of text as a path to draw: its baseline is y = 0, and lengths are in em. */
export type Outline = { path: string; width: number };

const known = new Map<string, Promise<Outline>>();

/**
 * The outline of a line of text. Drawn from a font of ours: a server may have none, or none with Chinese. On a thread of
 * its own, which brings the libraries and takes them away again; a text is outlined once as long as the process lives.
 */
export function outlineOf(text: string): Promise<Outline> {
  const before = known.get(text);
  if (before) return before;
  const outline = draw(text);
  known.set(text, outline);
  outline.catch(() => known.delete(text)); // expected: whoever asked hears of it, and the next one tries again
  return outline;
}

function draw(text: string): Promise<Outline> {
  // The server runs where its sources are: `npm start` sees to that.
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), "server/attachments/engine/outline.mjs");
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: text });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`Nothing was outlined: the thread ended with ${code}.`)));
  });
}
