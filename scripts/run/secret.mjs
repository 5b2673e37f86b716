// The secret that signs sessions: made once, kept with the data.
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf, poll } from "../poll.mjs";

/** What the application asks for at least. */
const LENGTH = 32;

/**
 * @param {string} dataDir
 * @returns {Promise<{ secret: string, file: string, created: boolean }>}
 */
export async function keptSecret(dataDir) {
  const file = join(dataDir, "nextauth.secret");
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const created = createOnce(file, randomBytes(32).toString("base64url"));
  // Whoever comes second may find the file before its content.
  const secret = await poll(() => wholeSecret(file), { within: 2_000 });
  if (!secret) throw new Error(`${file} is too short to be a secret: remove it, and a new one is made.`);
  return { secret, file, created };
}

/** @param {string} file */
function wholeSecret(file) {
  const secret = readFileSync(file, "utf8").trim();
  return secret.length >= LENGTH && secret;
}

/**
 * @param {string} file
 * @param {string} content
 */
function createOnce(file, content) {
  try {
    writeFileSync(file, content, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}
