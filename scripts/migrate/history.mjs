// Prisma's table of what was applied.

/** @typedef {Map<string, { checksum: string, finished: boolean }>} Applied by the migration's name */

/** @param {import("pg").Client} client */
export async function createHistory(client) {
  await client.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`);
}

/**
 * @param {import("pg").Client} client
 * @returns {Promise<Applied>}
 */
export async function appliedMigrations(client) {
  /** @type {import("pg").QueryResult<{ name: string, checksum: string, finished: boolean }>} */
  const { rows } = await client.query(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return new Map(rows.map(({ name, checksum, finished }) => [name, { checksum, finished }]));
}

/**
 * Refuses what must not be passed over in silence: a half-applied migration, and one that was edited since.
 * @param {import("./files.mjs").Migration} migration
 * @param {Applied} applied
 */
export function isApplied({ name, checksum }, applied) {
  const before = applied.get(name);
  if (!before) return false;
  if (!before.finished) {
    throw new Error(`Migration ${name} failed half-way earlier: see "prisma migrate resolve".`);
  }
  if (before.checksum !== checksum) {
    throw new Error(
      `Migration ${name} was changed after it was applied: put it back, and add a new one instead.`,
    );
  }
  return true;
}
