// The engine's one-shot commands: `schema-engine cli <command>`.
import { codeOf, messageOf } from "../poll.mjs";
import { canConnect, createDatabase, removeDatabase } from "./databases.mjs";

/** @type {Record<string, (url: string) => Promise<unknown>>} */
const COMMANDS = {
  "create-database": (url) => createDatabase(url),
  "drop-database": (url) => removeDatabase(url),
  "can-connect-to-database": (url) => canConnect(url),
};

/** What PostgreSQL says, in Prisma's numbers; anything else counts as "cannot reach the server". */
/** @type {Record<string, string>} */
const PRISMA_CODES = { "3D000": "P1003", "28P01": "P1000" };

/**
 * @param {string} name
 * @param {string} url
 * @returns {Promise<number>} the exit code
 */
export async function runCommand(name, url) {
  try {
    const command = COMMANDS[name];
    if (!command) throw new Error(`schema-engine has no command ${name}`);
    await command(url);
    return 0;
  } catch (error) {
    const fields = {
      is_panic: false,
      error_code: PRISMA_CODES[codeOf(error) ?? ""] ?? "P1001",
      message: messageOf(error),
    };
    // Prisma's command line drops the first line and reads every other one as JSON.
    process.stderr.write(`\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}`);
    return 1;
  }
}
