// Applies prisma/migrations in order, as `prisma migrate deploy` would, without Prisma's command line. It keeps
// Prisma's own table and takes Prisma's own lock, so that both agree and several may start at once. It may go through a
// pooler: the lock is held by a transaction, not by a session.
// As a program: DATABASE_URL=… node scripts/migrate.mjs [another folder of migrations]
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { readMigrations } from "./migrate/files.mjs";
import { appliedMigrations, createHistory, isApplied } from "./migrate/history.mjs";
import { isMain, root } from "./paths.mjs";
import { codeOf, messageOf } from "./poll.mjs";
import { connected } from "./postgres/databases.mjs";

/** The advisory lock that Prisma Migrate takes. */
const PRISMA_LOCK = 72_707_369;
const PATIENCE = "5min";

/**
 * Brings the database up to date.
 * @param {string} url
 * @param {{ folder?: string, log?: (line: string) => void }} [options]
 * @returns {Promise<string[]>} the names of the migrations that this call applied
 */
export async function migrate(url, { folder = join(root, "prisma", "migrations"), log = () => {} } = {}) {
  const migrations = readMigrations(folder);
  return inTurn(url, log, async (client) => {
    await createHistory(client);
    const applied = await appliedMigrations(client);
    warnOfUnknown(migrations, applied, log);
    const pending = migrations.filter((migration) => !isApplied(migration, applied));
    for (const migration of pending) {
      await apply(client, migration);
      log(`Applied migration ${migration.name}`);
    }
    return pending.map((migration) => migration.name);
  });
}

/**
 * The lock belongs to an open transaction of another connection than the one that `work` gets.
 * @template T
 * @param {string} url
 * @param {(line: string) => void} log
 * @param {(client: import("pg").Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function inTurn(url, log, work) {
  return connected(url, async (turn) => {
    await turn.query("BEGIN");
    const { rows } = await turn.query("SELECT pg_try_advisory_xact_lock($1) AS mine", [PRISMA_LOCK]);
    if (!rows[0].mine) await waitForTurn(turn, log);
    const result = await connected(url, work);
    await turn.query("COMMIT");
    return result;
  });
}

/**
 * @param {import("pg").Client} turn
 * @param {(line: string) => void} log
 */
async function waitForTurn(turn, log) {
  log("Another process is migrating this database: waiting for it");
  await turn.query(`SET LOCAL lock_timeout = '${PATIENCE}'`);
  try {
    await turn.query("SELECT pg_advisory_xact_lock($1)", [PRISMA_LOCK]);
  } catch (error) {
    if (codeOf(error) !== "55P03") throw error;
    throw new Error(`Another process has been migrating this database for over ${PATIENCE}: gave up.`, {
      cause: error,
    });
  }
}

/**
 * All of it or nothing: the file runs as one query, in one transaction with its line in the history.
 * @param {import("pg").Client} client
 * @param {import("./migrate/files.mjs").Migration} migration
 */
async function apply(client, { name, sql, checksum }) {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw new Error(`Migration ${name} failed and nothing of it was kept: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

/**
 * @param {import("./migrate/files.mjs").Migration[]} migrations
 * @param {import("./migrate/history.mjs").Applied} applied
 * @param {(line: string) => void} log
 */
function warnOfUnknown(migrations, applied, log) {
  const known = new Set(migrations.map((migration) => migration.name));
  for (const name of applied.keys()) {
    if (!known.has(name))
      log(`This database has migration ${name}, unknown here: it may be newer than this program`);
  }
}

if (isMain(import.meta.url)) {
  try {
    if (!process.env.DATABASE_URL) throw new Error("Set DATABASE_URL to the database to migrate.");
    const applied = await migrate(process.env.DATABASE_URL, { folder: process.argv[2], log: console.log });
    if (applied.length === 0) console.log("The database is up to date");
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
