// What the application finds in its environment when it is started from here.
import { dataFolder } from "../paths.mjs";
import { say } from "./say.mjs";
import { keptSecret } from "./secret.mjs";

/**
 * Keeps what is set already; see server/env.ts for what each one means.
 * @param {{ url: string, port: number, host?: string, embedded: boolean }} options
 * @returns {Promise<Record<string, string>>}
 */
export async function applicationEnv({ url, port, host = "localhost", embedded }) {
  const DATA_DIR = dataFolder();
  const NEXTAUTH_URL = process.env.NEXTAUTH_URL || `http://${host}:${port}`;
  const NEXTAUTH_SECRET = process.env.NEXTAUTH_SECRET || (await ownSecret(DATA_DIR, embedded));
  return {
    DATABASE_URL: url,
    DATA_DIR,
    NEXTAUTH_URL,
    NEXTAUTH_SECRET,
    PORT: String(port),
  };
}

/**
 * @param {string} dataDir
 * @param {boolean} embedded false: other instances may use the same database
 */
async function ownSecret(dataDir, embedded) {
  const { secret, file, created } = await keptSecret(dataDir);
  if (created) say(`Made the secret that signs sessions: ${file}`);
  if (!embedded) say(`NEXTAUTH_SECRET is not set: using ${file}. Several instances have to share one.`);
  return secret;
}
