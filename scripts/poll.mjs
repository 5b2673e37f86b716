// Waiting for something that another process does.
import { setTimeout as pause } from "node:timers/promises";

/**
 * Asks again and again until the answer is something, or the time is up.
 * @template T
 * @param {() => T | undefined | null | false | Promise<T | undefined | null | false>} ask
 * @param {{ within: number, every?: number }} times in milliseconds
 * @returns {Promise<T | undefined>} the answer; undefined when the time was up
 */
export async function poll(ask, { within, every = 50 }) {
  const end = performance.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) return undefined;
    await pause(every);
  }
}

/**
 * The code that Node and PostgreSQL give their errors, such as ENOENT or 42P01.
 * @param {unknown} error
 */
export function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

/**
 * @param {unknown} error
 * @returns {string} its message
 */
export function messageOf(error) {
  if (error instanceof AggregateError && !error.message) return error.errors.map(messageOf).join("; ");
  return error instanceof Error ? error.message : String(error);
}
