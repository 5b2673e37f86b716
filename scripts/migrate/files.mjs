// The migrations as they lie in the folder.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ name: string, sql: string, checksum: string }} Migration */

/**
 * @param {string} folder
 * @returns {Migration[]} in the order of their names, which begin with their time
 */
export function readMigrations(folder) {
  if (!existsSync(folder)) throw new Error(`There are no migrations: ${folder} is missing.`);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => readMigration(name, join(folder, name, "migration.sql")));
}

/**
 * Line ends count as one kind: Git may have changed them on Windows.
 * @param {string} name
 * @param {string} file
 */
function readMigration(name, file) {
  if (!existsSync(file)) throw new Error(`Migration ${name} has no migration.sql.`);
  const sql = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
  return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
}
