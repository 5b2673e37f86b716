import { expect, test } from "vitest";
import { db } from "@/server/db";
import { keeperOf, onceOnly } from "@/server/once-only";
import { aCustomer } from "@/server/testing/factories";
import { JOBS } from "./jobs";
import { purgeAttempts } from "./purge-attempts";
import { purgeIdempotency } from "./purge-idempotency";

const never = new AbortController().signal;
const HOUR_MS = 3600 * 1000;

test("in a shop where nothing has happened yet every job has nothing to do, and each has a name of its own", async () => {
  for (const { run } of JOBS) await run(never);
  expect(new Set(JOBS.map(({ name }) => name)).size).toBe(JOBS.length);
});

test("a first reply is kept for a day and then forgotten", async () => {
  const keeper = keeperOf(await aCustomer());
  for (const key of ["old", "young"])
    await onceOnly(keeper, { key, call: "x", input: null }, async () => "done");
  const made = async (key: string, hours: number) =>
    db().idempotency.updateMany({
      where: { key },
      data: { createdAt: new Date(Date.now() - hours * HOUR_MS) },
    });
  await made("old", 24.1);
  await made("young", 23.9);
  await purgeIdempotency();
  expect((await db().idempotency.findMany()).map(({ key }) => key)).toEqual(["young"]);
});

test("counters go when they count no more, and not before", async () => {
  const inMs = (ms: number) => new Date(Date.now() + ms);
  await db().attempt.createMany({
    data: [
      { key: "over", count: 9, expiresAt: inMs(-HOUR_MS) },
      { key: "counting", count: 9, expiresAt: inMs(HOUR_MS) },
    ],
  });
  await purgeAttempts();
  expect((await db().attempt.findMany()).map(({ key }) => key)).toEqual(["counting"]);
});
