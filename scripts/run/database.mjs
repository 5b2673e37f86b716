// The database that a program works on.
import { startEmbeddedPostgres } from "../embedded-postgres.mjs";
import { say } from "./say.mjs";

/**
 * @typedef {object} Database
 * @property {string} url
 * @property {string} [folder] where the embedded server keeps its files; missing for a server of one's own
 * @property {() => Promise<unknown>} leave
 */

/**
 * The database of DATABASE_URL, else one on the embedded server.
 * @returns {Promise<Database>}
 */
export async function openDatabase() {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, leave: async () => {} };
  const { url, folder, started, leave } = await startEmbeddedPostgres({ log: say });
  say(`PostgreSQL ${started ? "started" : "was running already"} (its data: ${folder})`);
  return { url, folder, leave };
}
