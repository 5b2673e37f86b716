// Every test file under server/ and app/ gets a database and a data folder of its own. Runs before anything reads them.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll } from "vitest";

const { TEST_ADMIN_URL, TEST_TEMPLATE } = process.env;
if (!TEST_ADMIN_URL || !TEST_TEMPLATE)
  throw new Error("These tests need a database: run them with `npm run test:unit`.");

// What a killed run leaves behind is found by this name and dropped by the next run.
const name = `atelier_test_${randomBytes(8).toString("hex")}`;
const folder = mkdtempSync(path.join(tmpdir(), "atelier-test-"));
const address = new URL(TEST_ADMIN_URL);
address.pathname = `/${name}`;

Object.assign(process.env, {
  DATABASE_URL: address.href,
  NEXTAUTH_URL: "http://localhost:3000",
  NEXTAUTH_SECRET: "only-tests-are-signed-with-this-secret",
  DATA_DIR: folder,
  LOG_LEVEL: "silent",
  API_CALLS_PER_MINUTE: "0",
});
await asAdmin(`CREATE DATABASE "${name}" TEMPLATE "${TEST_TEMPLATE}"`);
// It need not outlive the machine, and its few rows are not worth helpers of their own.
await asAdmin(`ALTER DATABASE "${name}" SET synchronous_commit = off`);
await asAdmin(`ALTER DATABASE "${name}" SET max_parallel_workers_per_gather = 0`);

afterAll(async () => {
  const { disconnect } = await import("@/server/db");
  const { atelierStreams } = globalThis as unknown as { atelierStreams?: { end: () => Promise<void> } };
  await atelierStreams?.end();
  await disconnect();
  await asAdmin(`DROP DATABASE "${name}" WITH (FORCE)`);
  rmSync(folder, { recursive: true, force: true });
});

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: TEST_ADMIN_URL });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
