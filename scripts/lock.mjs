// One process at a time, also when a holder is killed. Node has no file locks, so this takes numbered tickets:
// the highest number holds the lock until its file says "free" or its process is gone. A new holder makes the
// next number, and only then removes the lower ones: somebody who was looking at an old list finds a higher
// number after making theirs, and steps back.
import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { codeOf, poll } from "./poll.mjs";
import { isAlive } from "./processes.mjs";

const FREE = "free";
const HEARTBEAT = 2_000;
/** A ticket that nobody touched for this long names a process id that was given to another program. */
const FORSAKEN = 20_000;

/**
 * Runs `work` while no other process holds the same lock.
 * @template T
 * @param {string} file where the tickets go: `<file>.1`, `<file>.2` …
 * @param {() => Promise<T>} work
 * @param {{ patience?: number, stop?: AbortSignal, onWait?: () => void }} [options] how long to wait for the others, in
 * milliseconds; what ends the waiting; what is done once when there is something to wait for
 */
export async function withLock(file, work, { patience = 180_000, stop, onWait } = {}) {
  const watch = { what: "", since: 0 };
  let waits = false;
  const take = () => {
    stop?.throwIfAborted();
    const mine = tryTake(file, watch);
    if (!mine && !waits) onWait?.();
    waits = true;
    return mine;
  };
  const ticket = await poll(take, { within: patience });
  if (!ticket) throw new Error(`gave up waiting for another process that holds ${file}`);
  const heartbeat = setInterval(
    () => ifStillThere(() => utimesSync(ticket, new Date(), new Date())),
    HEARTBEAT,
  );
  heartbeat.unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    ifStillThere(() => writeFileSync(ticket, FREE, { flag: "r+" }));
  }
}

/**
 * @param {string} file
 * @param {{ what: string, since: number }} watch what this waiter saw last, and since when
 */
function tryTake(file, watch) {
  const newest = tickets(file).at(-1) ?? 0;
  if (newest && !isFree(`${file}.${newest}`, watch)) return undefined;
  const mine = `${file}.${newest + 1}`;
  try {
    writeFileSync(mine, String(process.pid), { flag: "wx" });
  } catch (error) {
    if (codeOf(error) === "EEXIST") return undefined;
    throw error;
  }
  const all = tickets(file);
  if ((all.at(-1) ?? 0) > newest + 1) {
    rmSync(mine, { force: true });
    return undefined;
  }
  for (const old of all) if (old <= newest) rmSync(`${file}.${old}`, { force: true });
  return mine;
}

/** @param {string} file */
function tickets(file) {
  const prefix = `${basename(file)}.`;
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .map((name) => Number(name.slice(prefix.length)))
    .sort((a, b) => a - b);
}

/**
 * @param {string} ticket
 * @param {{ what: string, since: number }} watch
 */
function isFree(ticket, watch) {
  const content = ifStillThere(() => readFileSync(ticket, "utf8"));
  if (content === undefined) return false;
  if (content.startsWith(FREE) || (Number(content) && !isAlive(Number(content)))) return true;
  const what = `${ticket} ${ifStillThere(() => statSync(ticket).mtimeMs)}`;
  if (what !== watch.what) Object.assign(watch, { what, since: performance.now() });
  return performance.now() - watch.since > FORSAKEN;
}

/**
 * @template T
 * @param {() => T} touch
 */
function ifStillThere(touch) {
  try {
    return touch();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}
