// Makes and removes whole databases, from the server's own `postgres` database.
import pg from "pg";
import { connected, dropDatabase, ensureDatabase } from "../postgres/databases.mjs";

/**
 * @param {string} url
 * @returns {Promise<string>} the name of the database that is now there
 */
export async function createDatabase(url) {
  const name = databaseName(url);
  await connected(withDatabase(url, "postgres"), (client) => ensureDatabase(client, name));
  return name;
}

/**
 * @param {string} url
 * @param {string} [name] the url's own unless given
 */
export async function removeDatabase(url, name = databaseName(url)) {
  await connected(withDatabase(url, "postgres"), (client) => dropDatabase(client, name));
}

/** @param {string} url */
export async function canConnect(url) {
  await connected(url, async () => {});
}

/**
 * @param {string} url
 * @param {string} name
 */
export function withDatabase(url, name) {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

/** @param {string} url */
function databaseName(url) {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || pg.defaults.user || "postgres";
}
