import { expect, test } from "vitest";
import { disconnect, rowsOf, sql, transaction } from "./db";
import { env } from "./env";

/** How many statements the connection of one transaction has prepared when it has asked two things twice. */
const prepared = () =>
  transaction(async (tx) => {
    for (let time = 0; time < 2; time += 1) {
      await rowsOf(sql`SELECT 1 AS one`);
      await tx.attempt.count();
    }
    const [row] = await tx.$queryRawUnsafe<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM pg_prepared_statements WHERE statement LIKE 'SELECT%' AND statement NOT LIKE '%pg_prepared_statements%'`,
    );
    return row.count;
  });

test("an operator whose pooler keeps no prepared statements has none, everybody else has one of each", async () => {
  env().DATABASE_PREPARE = "0";
  expect(await prepared()).toBe(0);
  await disconnect();
  env().DATABASE_PREPARE = "1";
  expect(await prepared()).toBe(2);
});
