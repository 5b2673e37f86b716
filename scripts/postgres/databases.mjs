// Databases on a server.
import pg from "pg";
import { codeOf, messageOf } from "../poll.mjs";

/**
 * Makes the database unless it is there.
 * @param {pg.Client} client connected to another database of the same server
 * @param {string} name
 */
export async function ensureDatabase(client, name) {
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
  if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
}

/**
 * Throws the database away, whoever is connected.
 * @param {pg.Client} client connected to another database of the same server
 * @param {string} name
 */
export async function dropDatabase(client, name) {
  await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
}

/**
 * A connection for the time of `work`.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 */
export async function connected(url, work) {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {}); // a query that is under way rejects by itself
  await client.connect().catch((error) => {
    throw Object.assign(new Error(unreachable(url, error), { cause: error }), { code: codeOf(error) });
  });
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * In words, and without the password.
 * @param {string} url
 * @param {unknown} error
 */
function unreachable(url, error) {
  const { host, pathname } = new URL(url);
  return `Cannot connect to PostgreSQL at ${host}${pathname}: ${messageOf(error)}`;
}
