// Several processes behind one port, where there are cores for them. Each is a whole server; they share nothing but the
// port, and what several machines would share.
import cluster from "node:cluster";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { setTimeout as pause } from "node:timers/promises";

const MOST = 4;
/** A server that ends sooner than that after it began is begun again no sooner. In milliseconds. */
const SOON = 5_000;
/** So long whoever ends a server may take to end us, too: a terminal's Ctrl-C asks all of us at once. */
const MOMENT = 200;

/** The database needs as many cores as we do, mostly. */
export const usualWorkers = () => Math.max(1, Math.min(MOST, Math.floor(availableParallelism() / 2)));

/**
 * Runs this program so many times, each time as a worker, and begins one anew that dies.
 * @param {number} count
 * @param {(code: string) => void} tell hears how one died
 * @returns {Promise<{ end: () => Promise<void> }>} once all of them listen: asks them to end, and waits until they have
 * @throws when one of them ends before it listens
 */
export async function leadWorkers(count, tell) {
  let ending = false;
  for (let nth = 0; nth < count; nth += 1) await begin();
  return {
    async end() {
      ending = true;
      const alive = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
      const ended = alive.map((worker) => once(worker, "exit"));
      for (const worker of alive) worker.process.kill("SIGTERM");
      await Promise.all(ended);
    },
  };

  async function begin() {
    const since = performance.now();
    const worker = cluster.fork();
    const ended = once(worker, "exit").then(([code, signal]) => String(signal ?? code));
    const early = await Promise.race([once(worker, "message").then(() => undefined), ended]);
    if (early !== undefined) throw new Error(`A server ended before it listened (${early}).`);
    void ended.then((code) => replace(code, since));
  }

  /** @param {string} code @param {number} since */
  async function replace(code, since) {
    await pause(performance.now() - since < SOON ? SOON : MOMENT);
    if (ending) return;
    tell(code);
    await begin().catch(() => replace("before it listened", performance.now()));
  }
}
