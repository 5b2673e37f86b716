// A port to listen on.
import { createServer } from "node:net";

/**
 * @typedef {object} Held a port that nobody else can have
 * @property {number} port
 * @property {() => Promise<void>} letGo for whoever listens on it next
 */

/**
 * @param {number} port 0 for any
 * @param {string} host
 * @returns {Promise<Held | undefined>} undefined when it cannot be had
 */
function holdIfFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer((visitor) => visitor.destroy());
    server.once("error", () => resolve(undefined));
    server.listen(port, host, () => {
      server.unref();
      const address = server.address();
      const letGo = () =>
        new Promise((/** @type {(value: void) => void} */ done) => server.close(() => done()));
      resolve(typeof address === "object" && address ? { port: address.port, letGo } : undefined);
    });
  });
}

/**
 * @param {number} port 0 for any
 * @param {string} host
 * @returns {Promise<number | undefined>} undefined when it cannot be had
 */
export async function portIfFree(port, host) {
  const held = await holdIfFree(port, host);
  await held?.letGo();
  return held?.port;
}

/**
 * @param {string} host
 * @returns {Promise<number>}
 */
export async function anyPort(host) {
  const port = await portIfFree(0, host);
  if (!port) throw new Error(`There is no free port on ${host}.`);
  return port;
}

/**
 * The port that was asked for in PORT, and no other; without PORT the first free one from 3000. It is held until the server is
 * about to listen, so that several who are started at once have each their own.
 * @param {string} host
 * @param {(line: string) => void} log
 * @returns {Promise<Held>}
 */
export async function choosePort(host, log) {
  if (process.env.PORT) {
    const wanted = Number(process.env.PORT);
    const held = await holdIfFree(wanted, host);
    if (held) return held;
    throw new Error(
      `Port ${wanted} on ${host} is taken by another program. Stop that one, or set PORT to another.`,
    );
  }
  for (let port = 3000; port < 3020; port++) {
    const held = await holdIfFree(port, host);
    if (held) return held;
    log(`Port ${port} is taken by another program: trying the next`);
  }
  throw new Error("The ports from 3000 to 3019 are all taken: set PORT to a free one.");
}
