import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "./migrate.mjs";
import { programOf } from "./paths.mjs";
import { run } from "./run/program.mjs";
import { newDatabase } from "./testing/database.mjs";

/** @type {Awaited<ReturnType<typeof newDatabase>>} */
let database;

beforeAll(async () => {
  database = await newDatabase();
  await migrate(database.url);
});

afterAll(() => database.drop());

/** @param {string[]} args */
function prisma(...args) {
  const env = { DATABASE_URL: database.url, CHECKPOINT_DISABLE: "1" };
  return run([programOf("prisma"), ...args], { env, quiet: true });
}

test("Prisma's own command agrees that what we migrated is up to date", async () => {
  const { code, output } = await prisma("migrate", "status");
  expect(output).toContain("Database schema is up to date");
  expect(code).toBe(0);
});

test("the migrations make the schema, no more and no less", async () => {
  const from = ["--from-migrations", "prisma/migrations"];
  const { output } = await prisma(
    "migrate",
    "diff",
    ...from,
    "--to-schema",
    "prisma/schema.prisma",
    "--exit-code",
  );
  expect(output).toContain("No difference detected");
});

test("a person who mistypes the database is told so", async () => {
  const url = new URL(database.url);
  url.pathname = "/atelier_test_nowhere";
  const { code, output } = await run([programOf("prisma"), "migrate", "status"], {
    env: { DATABASE_URL: url.href, CHECKPOINT_DISABLE: "1" },
    quiet: true,
  });
  expect(output).toContain("P1003");
  expect(code).toBe(1);
});
