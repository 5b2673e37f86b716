import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate } from "./migrate.mjs";
import { root } from "./paths.mjs";
import { connected } from "./postgres/databases.mjs";
import { run } from "./run/program.mjs";
import { newDatabase } from "./testing/database.mjs";

let folder = "";
/** @type {Awaited<ReturnType<typeof newDatabase>>} */
let database;

beforeEach(async () => {
  database = await newDatabase();
  folder = mkdtempSync(join(tmpdir(), "atelier-test-"));
  write("20260101000000_first", "CREATE TABLE word (id serial PRIMARY KEY, text text);");
  write(
    "20260102000000_second",
    "INSERT INTO word (text) VALUES ('a; b'); INSERT INTO word (text) VALUES ('c');",
  );
});

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
});

/**
 * @param {string} name
 * @param {string} sql
 */
function write(name, sql) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

/** @param {string} sql */
async function ask(sql) {
  return connected(database.url, async (client) =>
    (await client.query({ text: sql, rowMode: "array" })).rows.flat(),
  );
}

test("a new database gets every migration, in order", async () => {
  expect(await migrate(database.url, { folder })).toEqual(["20260101000000_first", "20260102000000_second"]);
  expect(await ask("SELECT text FROM word ORDER BY id")).toEqual(["a; b", "c"]);
});

test("a person who migrates twice changes nothing the second time", async () => {
  await migrate(database.url, { folder });
  expect(await migrate(database.url, { folder })).toEqual([]);
  expect(await ask("SELECT count(*)::int FROM word")).toEqual([2]);
});

test("of four programs that migrate at once, each migration is applied by one", async () => {
  const program = join(root, "scripts", "migrate.mjs");
  const env = { DATABASE_URL: database.url };
  const runs = await Promise.all([1, 2, 3, 4].map(() => run([program, folder], { env, quiet: true })));
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(
    runs
      .map(({ output }) => output)
      .join("")
      .match(/Applied migration/g),
  ).toHaveLength(2);
  expect(await ask("SELECT count(*)::int FROM word")).toEqual([2]);
  expect(await ask("SELECT count(*)::int FROM _prisma_migrations")).toEqual([2]);
});

test("a migration that was changed afterwards is refused, and says what to do", async () => {
  await migrate(database.url, { folder });
  write("20260101000000_first", "CREATE TABLE other (id int);");
  write("20260103000000_third", "CREATE TABLE third (id int);");
  await expect(migrate(database.url, { folder })).rejects.toThrow(
    "Migration 20260101000000_first was changed after it was applied: put it back, and add a new one instead.",
  );
  expect(await ask("SELECT to_regclass('third')")).toEqual([null]);
});

test("line ends that Git changed on Windows are no change", async () => {
  write("20260101000000_first", "CREATE TABLE word (\n  text text\n);\n");
  write("20260102000000_second", "SELECT 1;\n");
  await migrate(database.url, { folder });
  write("20260101000000_first", "CREATE TABLE word (\r\n  text text\r\n);\r\n");
  expect(await migrate(database.url, { folder })).toEqual([]);
});

test("a migration that fails leaves nothing of itself, and runs once it is mended", async () => {
  write("20260103000000_third", "CREATE TABLE half (id int); INSERT INTO nowhere VALUES (1);");
  await expect(migrate(database.url, { folder })).rejects.toThrow(
    /20260103000000_third failed and nothing of it was kept/,
  );
  expect(await ask("SELECT to_regclass('half')")).toEqual([null]);
  write("20260103000000_third", "CREATE TABLE half (id int);");
  expect(await migrate(database.url, { folder })).toEqual(["20260103000000_third"]);
});

test("a database newer than the program is said to be so, and left alone", async () => {
  await migrate(database.url, { folder });
  rmSync(join(folder, "20260102000000_second"), { recursive: true });
  /** @type {string[]} */
  const lines = [];
  expect(await migrate(database.url, { folder, log: (line) => lines.push(line) })).toEqual([]);
  expect(lines).toEqual([expect.stringContaining("20260102000000_second, unknown here")]);
});
