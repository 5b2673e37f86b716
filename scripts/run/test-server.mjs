// Where tests keep their databases: never in DATABASE_URL's.
import { startEmbeddedPostgres } from "../embedded-postgres.mjs";
import { connected } from "../postgres/databases.mjs";

/**
 * @typedef {object} TestServer
 * @property {string} adminUrl a database that tests may connect to, but leave alone
 * @property {(name: string) => string} urlFor
 * @property {() => Promise<unknown>} leave
 */

/**
 * The server of TEST_DATABASE_URL, where the role may create databases, else the embedded one.
 * @returns {Promise<TestServer>}
 */
export async function openTestServer() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { adminUrl: given, urlFor: (name) => sibling(given, name), leave: async () => {} };
  const { urlFor, started, leave } = await startEmbeddedPostgres();
  const adminUrl = urlFor("postgres");
  if (started) await dropLeftovers(adminUrl);
  return { adminUrl, urlFor, leave };
}

/**
 * @param {string} url
 * @param {string} name
 */
function sibling(url, name) {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

/**
 * Runs that were killed leave their databases. Whoever starts the server knows that no run is under way.
 * @param {string} adminUrl
 */
async function dropLeftovers(adminUrl) {
  await connected(adminUrl, async (client) => {
    const { rows } = await client.query(
      "SELECT datname FROM pg_database WHERE starts_with(datname, 'atelier_test_')",
    );
    for (const { datname } of rows)
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(datname)}`);
  });
}
