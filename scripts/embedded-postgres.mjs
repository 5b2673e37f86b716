// A private PostgreSQL for a laptop, a demo or a test: the server's programs come from npm, its data is in DATA_DIR.
// Any number of processes share one server. The first starts it, the last to leave stops it; starting, joining
// and leaving happen one at a time, under a lock. A server that outlived its people is joined by the next.
import { mkdirSync } from "node:fs";
import { withLock } from "./lock.mjs";
import { dataFolder } from "./paths.mjs";
import { ensureCluster, ROLE } from "./postgres/cluster.mjs";
import { runningServer, startServer, stopServer } from "./postgres/control.mjs";
import { ensureDatabase } from "./postgres/databases.mjs";
import { keepAwake, othersUseIt, takeLease } from "./postgres/lease.mjs";
import { findFolder, lockIn, preparePlace } from "./postgres/place.mjs";

/**
 * @typedef {object} EmbeddedPostgres
 * @property {string} url of the database that was asked for
 * @property {(database: string) => string} urlFor of another database on the same server
 * @property {string} folder where this server keeps its files
 * @property {boolean} started false: it ran already
 * @property {() => Promise<boolean>} leave ends our use; the last to leave stops the server (true). Can be called twice.
 */

/**
 * Starts the server, or joins the one that already runs on this folder.
 * @param {{ dataDir?: string, database?: string, log?: (line: string) => void }} [options]
 * @returns {Promise<EmbeddedPostgres>}
 */
export async function startEmbeddedPostgres({
  dataDir = dataFolder(),
  database = "atelier",
  log = () => {},
} = {}) {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const folder = findFolder(dataDir, log);
  const lock = lockIn(folder);
  return withLock(lock, async () => {
    const place = preparePlace(folder);
    const password = await ensureCluster(place);
    const running = await runningServer(place, log);
    const { port } = running ?? (await startServer(place));
    const urlFor = (/** @type {string} */ name) =>
      `postgresql://${ROLE}:${password}@127.0.0.1:${port}/${name}`;
    const lease = await takeLease(urlFor("postgres"));
    await ensureDatabase(lease, database);
    keepAwake(lease, false);
    const leave = once(() => withLock(lock, () => leaveServer(place, lease)));
    return { url: urlFor(database), urlFor, folder, started: !running, leave };
  });
}

/**
 * @param {import("./postgres/place.mjs").Place} place
 * @param {import("pg").Client} lease
 * @returns {Promise<boolean>} whether this stopped the server
 */
async function leaveServer(place, lease) {
  const last = await othersUseIt(lease).then(
    (others) => !others,
    () => false,
  ); // an error: the server is gone
  await lease.end().catch(() => {});
  if (last) await stopServer(place);
  return last;
}

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {() => Promise<T>}
 */
function once(work) {
  /** @type {Promise<T> | undefined} */
  let result;
  return () => {
    result ??= work();
    return result;
  };
}
