import { expect, test } from "vitest";
import { failureOf } from "@/server/http/envelope";
import { rowsOf, sql, transaction } from "./db";
import { env } from "./env";

// As the pool has it, but shorter, and with one connection for everybody.
env().DATABASE_URL += "?query_timeout=1000";
env().DATABASE_POOL = 1;

const whoAnswers = () => rowsOf(sql`SELECT pg_backend_pid() AS pid`);

test("a connection is used again and again, also after a statement that failed in a transaction", async () => {
  const first = await whoAnswers();
  await expect(transaction(() => rowsOf(sql`SELECT nonsense`))).rejects.toThrow();
  expect(await transaction(whoAnswers)).toEqual(first);
  expect(await whoAnswers()).toEqual(first);
});

const endless = sql`SELECT pg_sleep(600)`;
test.each([
  ["of its own", () => rowsOf(endless)],
  ["of a transaction", () => transaction(() => rowsOf(endless))],
])(
  "a statement %s that does not end is given up, and whoever comes next does not wait for it",
  async (_, work) => {
    const thrown = await work().catch((error: unknown) => error);
    expect(failureOf(thrown, "en", "request").status).toBe(503);
    expect(await rowsOf(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
  },
);
