// Runs steps one after the other and says how each went.
import { messageOf } from "../poll.mjs";

/**
 * One line when it went well; else what it said.
 * @param {string} what
 * @param {() => Promise<{ code: number, output: string }>} work
 * @returns {Promise<boolean>} whether it went well
 */
export async function reported(what, work) {
  const begin = performance.now();
  const { code, output } = await work().catch((error) => ({ code: 1, output: messageOf(error) }));
  const seconds = ((performance.now() - begin) / 1_000).toFixed(1);
  console.log(`${code === 0 ? "ok    " : "FAILED"}  ${what.padEnd(20)} ${seconds.padStart(6)}s`);
  if (code !== 0) console.log(`\n${output.trimEnd()}\n`);
  return code === 0;
}
