// What the programs here tell the person at the terminal.

const begin = performance.now();

/**
 * A line with the seconds since the start.
 * @param {string} line
 */
export function say(line) {
  const seconds = ((performance.now() - begin) / 1_000).toFixed(1).padStart(5);
  console.log(`${seconds}s  ${line}`);
}
