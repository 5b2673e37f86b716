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

/**
 * @param {string} [versions] the folder of PostgreSQL's versions
 * @param {string[]} [folders] where PgBouncer may be
 * @returns {Programs | undefined} undefined where they are not installed
 */
export function findPrograms(versions = VERSIONS, folders = usualFolders()) {
  const postgres = namesIn(versions)
    .map((version) => join(versions, version, "bin"))
    .find((folder) => ["postgres", "pg_basebackup"].every((name) => existsSync(join(folder, name))));
  const pgbouncer = folders.map((folder) => join(folder, "pgbouncer")).find((file) => existsSync(file));
  return postgres && pgbouncer ? { postgres, pgbouncer } : undefined;
}

/**
 * What to do where they are not.
 * @param {Parameters<typeof findPrograms>} places
 */
export function whatIsMissing(...places) {
  return findPrograms(...places) ? undefined : HINT;
}

function usualFolders() {
  return ["/usr/sbin", ...(process.env.PATH ?? "").split(delimiter)];
}

/**
 * Newest first.
 * @param {string} versions
 */
function namesIn(versions) {
  const names = existsSync(versions) ? readdirSync(versions) : [];
  return names.sort((one, other) => Number(other) - Number(one));
}
