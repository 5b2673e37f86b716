// A port to listen on.
import { createServer } from "node:net";

/**
 * @param {number} port 0 for any
 * @param {string} host
 * @returns {Promise<number | undefined>} undefined when it cannot be had
 */
export function portIfFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : undefined));
    });
  });
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
 * The port that was asked for in PORT, and no other; without PORT the first free one from 3000.
 * @param {string} host
 * @param {(line: string) => void} log
 */
export async function choosePort(host, log) {
  if (process.env.PORT) {
    const wanted = Number(process.env.PORT);
    if (await portIfFree(wanted, host)) return wanted;
    throw new Error(
      `Port ${wanted} on ${host} is taken by another program. Stop that one, or set PORT to another.`,
    );
  }
  for (let port = 3000; port < 3020; port++) {
    if (await portIfFree(port, host)) return port;
    log(`Port ${port} is taken by another program: trying the next`);
  }
  throw new Error("The ports from 3000 to 3019 are all taken: set PORT to a free one.");
}
