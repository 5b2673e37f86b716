// A server as a child: the production server, or another that says when it listens.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { root } from "../paths.mjs";

const SERVER = fileURLToPath(new URL("../serve.mjs", import.meta.url));
/** New objects get 12 MB and not 48: of what a page needs once, less is kept when the rest is thrown away. In MB for each of three parts. */
const YOUNG = "--max-semi-space-size=4";

/**
 * @typedef {object} Serving
 * @property {number} pid
 * @property {Promise<number>} ended its exit code
 * @property {() => void} end asks it to finish what is under way and end
 */

/**
 * Starts the server and waits until it listens.
 * @param {Record<string, string>} env
 * @param {{ output?: number, program?: string[] }} [options] a file descriptor to write its output to, instead of the
 * terminal, and what Node runs in place of the production server
 * @returns {Promise<Serving>}
 */
export async function startServing(env, { output, program = [YOUNG, SERVER] } = {}) {
  const stream = output ?? "inherit";
  const child = spawn(process.execPath, program, {
    cwd: root,
    // Drawing pictures and hashing passwords share these threads with the file system. Left to itself, the C library keeps
    // freed memory for each of them apart.
    env: { UV_THREADPOOL_SIZE: "12", MALLOC_ARENA_MAX: "2", ...process.env, ...env },
    stdio: ["ignore", stream, stream, "ipc"],
  });
  const ended = once(child, "exit").then(([code]) => Number(code ?? 1));
  const early = await Promise.race([once(child, "message").then(() => undefined), ended]);
  if (early !== undefined) throw new Error(`The server ended before it listened (exit code ${early}).`);
  return { pid: Number(child.pid), ended, end: () => child.connected && child.disconnect() };
}
