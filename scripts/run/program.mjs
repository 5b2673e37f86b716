// Runs a Node program as a child.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { root } from "../paths.mjs";

/**
 * @typedef {object} RunOptions
 * @property {AbortSignal} [stop] ends the child
 * @property {Record<string, string | undefined>} [env] added to ours
 * @property {boolean} [quiet] collects the child's output instead of showing it
 */

/**
 * @param {string[]} args the program's file and its arguments
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function run(args, { stop, env = {}, quiet = false } = {}) {
  stop?.throwIfAborted();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
  });
  const end = () => child.kill("SIGTERM");
  stop?.addEventListener("abort", end);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  const [code] = await once(child, "close");
  stop?.removeEventListener("abort", end);
  return { code: code ?? 1, output };
}

/**
 * The same, for a step that has to succeed.
 * @param {string} what in words, for the error
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export async function mustRun(what, args, options) {
  const { code, output } = await run(args, options);
  options?.stop?.throwIfAborted();
  if (code !== 0)
    throw new Error(`${what} failed (exit code ${code}).${output ? `\n${output.trimEnd()}` : ""}`);
}
