// Where the embedded server keeps its files, and who it runs as.
import { createHash } from "node:crypto";
import { lstatSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { findBinaries } from "./binaries.mjs";
import { mayUse, serverUser } from "./server-user.mjs";

/**
 * @typedef {object} Place
 * @property {string} folder everything of this server
 * @property {string} cluster PostgreSQL's own data folder
 * @property {string} binaries the folder of initdb, pg_ctl and postgres
 * @property {import("./server-user.mjs").ServerUser} user
 */

/** Enter, but do not list: a server that runs as somebody else must pass through. */
const PASSABLE = 0o711;

/**
 * @param {string} folder
 * @returns {string} the lock under which the server is prepared, started, joined and left
 */
export function lockIn(folder) {
  return join(folder, "lock");
}

/**
 * Call it with the lock held: it may have to copy the programs.
 * @param {string} folder from `findFolder`
 * @returns {Place}
 */
export function preparePlace(folder) {
  const cluster = join(folder, "cluster");
  const user = serverUser(cluster);
  return { folder, cluster, user, binaries: findBinaries(folder, user) };
}

/**
 * The folder in `dataDir`, or another where the server's user cannot enter that one.
 * @param {string} dataDir
 * @param {(line: string) => void} log
 */
export function findFolder(dataDir, log) {
  const wanted = join(resolve(dataDir), "postgres");
  mkdirSync(wanted, { recursive: true, mode: PASSABLE });
  if (mayUse(serverUser(join(wanted, "cluster")), wanted)) return wanted;
  const name = createHash("sha256").update(wanted).digest("hex").slice(0, 12);
  const instead = `/var/tmp/atelier-${name}`;
  mkdirSync(instead, { recursive: true, mode: PASSABLE });
  const found = lstatSync(instead);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new Error(`${instead} was made by somebody else: remove it, or set DATA_DIR or DATABASE_URL.`);
  }
  log(`The database's user cannot enter ${wanted}: the database is kept in ${instead}`);
  return instead;
}
