// Demo data: an invented shop, so that a first look shows something.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "../lock.mjs";
import { programOf, root } from "../paths.mjs";
import { codeOf } from "../poll.mjs";
import { connected } from "../postgres/databases.mjs";
import { mustRun } from "./program.mjs";
import { say } from "./say.mjs";

/** @type {Record<string, { email: string, password: string }>} */
const BY_ROLE = JSON.parse(readFileSync(join(root, "server/accounts/demo-accounts.json"), "utf8"));
const ACCOUNTS = Object.values(BY_ROLE);
const NO_SUCH_TABLE = "42P01";

/**
 * Fills the embedded database the first time, unless told not to with --empty or DEMO=0; a server of one's own only when
 * asked to, with --demo or DEMO=1.
 * @param {import("./database.mjs").Database} database
 * @param {{ stop: AbortSignal, env: Record<string, string> }} options
 */
export async function seedOnce({ folder }, { stop, env }) {
  if (process.argv.includes("--empty") || process.env.DEMO === "0") return;
  const asked = process.argv.includes("--demo") || process.env.DEMO === "1";
  const marker = folder && join(folder, "demo-data");
  const isWanted = () => asked || (marker && !existsSync(marker));
  if (!isWanted()) return;
  const fillIn = async () => {
    if (!isWanted()) return;
    say("Filling in demo data");
    await seed({ stop, env });
    if (marker)
      writeFileSync(marker, "Remove this file and the demo data is filled in again at the next start.\n");
  };
  // Of several that start for the first time at once, one fills in and the others wait.
  const onWait = () => say("Another program is filling in demo data: waiting until it has");
  await (folder ? withLock(join(folder, "demo.lock"), fillIn, { stop, onWait }) : fillIn());
}

/**
 * @param {{ stop: AbortSignal, env: Record<string, string>, quiet?: boolean }} options
 */
export async function seed(options) {
  await mustRun("Filling in demo data", [programOf("tsx"), "prisma/seed.ts"], options);
}

/**
 * The demo accounts that this database has.
 * @param {string} url
 */
export async function demoAccounts(url) {
  return connected(url, async (client) => {
    try {
      const emails = ACCOUNTS.map((account) => account.email);
      const { rows } = await client.query('SELECT email, role FROM "User" WHERE email = ANY($1)', [emails]);
      if (!rows.some(({ role }) => role === "owner")) return [];
      return ACCOUNTS.filter((account) => rows.some((row) => row.email === account.email));
    } catch (error) {
      if (codeOf(error) === NO_SUCH_TABLE) return [];
      throw error;
    }
  });
}
