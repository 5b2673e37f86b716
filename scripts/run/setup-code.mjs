// The code with which a shop's first owner shows that the shop is theirs: whoever reads this terminal.
import { randomInt } from "node:crypto";
import { connected } from "../postgres/databases.mjs";

/** Without those that are taken for each other. */
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const GROUPS = 3;

/**
 * What the server finds in its environment: the code while nobody owns the shop, else nothing.
 * @param {string} url
 * @returns {Promise<Record<string, string>>}
 */
export async function setupEnv(url) {
  const owned = await connected(url, async (client) => {
    const { rows } = await client.query(`SELECT 1 FROM "User" WHERE "role" = 'owner' LIMIT 1`);
    return rows.length > 0;
  });
  return owned ? {} : { SETUP_CODE: process.env.SETUP_CODE || newCode() };
}

function newCode() {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return Array.from({ length: GROUPS }, group).join("-");
}
