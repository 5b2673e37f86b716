// Several programs that use one embedded server, each in a process of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { poll } from "../poll.mjs";
import { readPidFile } from "../postgres/pid-file.mjs";
import { commandOf, isAlive } from "../processes.mjs";

const PROGRAM = fileURLToPath(new URL("guest.mjs", import.meta.url));

/** A new data folder that the server's user may enter. */
export function newDataFolder() {
  const folder = mkdtempSync(join(tmpdir(), "atelier-test-"));
  chmodSync(folder, 0o711);
  return folder;
}

/**
 * Starts a program, which waits for its server by itself.
 * @param {string} dataDir
 */
export function setOut(dataDir) {
  const child = spawn(process.execPath, [PROGRAM, dataDir], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error("the program ended without a word");
    return JSON.parse(value);
  };
  return {
    /** @type {Promise<{ url: string, folder: string, started: boolean }>} */
    arrived: next(),
    /** @returns {Promise<boolean>} whether that stopped the server */
    async leave() {
      child.stdin.end();
      return (await next()).stopped;
    },
    async kill() {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

/** @param {string} dataDir */
export async function arrive(dataDir) {
  const guest = setOut(dataDir);
  return { ...guest, ...(await guest.arrived) };
}

/**
 * Kills the server as a power cut would, and waits until none of its processes holds the data any more.
 * @param {string} folder the server's
 * @returns {Promise<number>} the process it had
 */
export async function killServer(folder) {
  const pid = serverPid(folder) ?? 0;
  process.kill(pid, "SIGKILL");
  await poll(() => !isAlive(pid), { within: 10_000 });
  return pid;
}

/** @param {string} folder the server's */
export function serverPid(folder) {
  return readPidFile(join(folder, "cluster"))?.pid;
}

/**
 * Ends what a failed test may have left running.
 * @param {string} dataDir
 */
export async function endServer(dataDir) {
  const folder = join(dataDir, "postgres");
  const pid = serverPid(folder);
  if (pid && commandOf(pid)?.includes(join(folder, "cluster"))) await killServer(folder);
}
