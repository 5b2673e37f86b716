// PostgreSQL's and PgBouncer's programs, as Debian's packages install them.
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

const VERSIONS = "/usr/lib/postgresql";
const HINT = "A cluster needs Debian's packages: apt-get install postgresql pgbouncer";

/**
 * @typedef {object} Programs
 * @property {string} postgres the folder of initdb, pg_ctl, pg_basebackup and postgres, of the newest version there is
 * @property {string} pgbouncer
 */

/** @returns {Programs | undefined} undefined where they are not installed */
export function findPrograms() {
  const postgres = versions()
    .map((version) => join(VERSIONS, version, "bin"))
    .find((folder) => ["postgres", "pg_basebackup"].every((name) => existsSync(join(folder, name))));
  const folders = ["/usr/sbin", ...(process.env.PATH ?? "").split(delimiter)];
  const pgbouncer = folders.map((folder) => join(folder, "pgbouncer")).find((file) => existsSync(file));
  return postgres && pgbouncer ? { postgres, pgbouncer } : undefined;
}

/** What to do where they are not. */
export function whatIsMissing() {
  return findPrograms() ? undefined : HINT;
}

/** Newest first. */
function versions() {
  const names = existsSync(VERSIONS) ? readdirSync(VERSIONS) : [];
  return names.sort((one, other) => Number(other) - Number(one));
}
