import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { failureOf } from "@/server/http/envelope";
import { db, rowsOf, sql, transaction } from "./db";
import { env } from "./env";
import { Way } from "./testing/way";

let way: Way;
beforeAll(async () => {
  way = await Way.to(env().DATABASE_URL);
  env().DATABASE_URL = way.url; // nobody has connected yet
});
beforeEach(() => way.mend());
afterAll(() => way.close());

/** Every way to the database. */
const WAYS = {
  "a model": () => db().user.count(),
  "a statement": () => db().$queryRaw`SELECT 1`,
  "a statement of pg's own": () => rowsOf(sql`SELECT 1 AS one`),
  "a transaction": () => transaction((tx) => tx.user.count()),
  "a statement within one": () => transaction(() => rowsOf(sql`SELECT 1 AS one`)),
};
const statusOf = async (work: () => Promise<unknown>) =>
  work().then(
    () => 200,
    (thrown) => failureOf(thrown, "en", "request").status,
  );
const all = () => Promise.all(Object.values(WAYS).map(statusOf));
const everyWay = (status: number) => Object.values(WAYS).map(() => status);

test("connections that break while nobody uses them are opened anew, and nobody notices", async () => {
  expect(await all()).toEqual(everyWay(200));
  way.cut("open");
  await expect.poll(all).toEqual(everyWay(200));
});

test("a caller hears that we are not ready while connections are broken off, and is served afterwards", async () => {
  way.cut("closed");
  expect(await all()).toEqual(everyWay(503));
  way.mend();
  expect(await all()).toEqual(everyWay(200));
});

test("so does one whose statement is under way when the connection breaks", async () => {
  const slow = sql`SELECT pg_sleep(60)`;
  const works = [() => rowsOf(slow), () => transaction(() => rowsOf(slow)), () => db().$queryRaw(slow)];
  const statuses = Promise.all(works.map(statusOf));
  const asleep = () =>
    rowsOf(sql`SELECT pid FROM pg_stat_activity
    WHERE wait_event = 'PgSleep' AND datname = current_database()`);
  await expect.poll(asleep).toHaveLength(works.length);
  way.cut("open");
  expect(await statuses).toEqual([503, 503, 503]);
  await expect.poll(all).toEqual(everyWay(200));
});

test("so does one who would wait for ever for a database that does not say a word", async () => {
  way.cut("closed");
  await all();
  way.cut("mute");
  expect(await all()).toEqual(everyWay(503));
});

test("so does one who writes to a replica, or to what has ceased to be the primary", async () => {
  const write = () =>
    transaction(async (tx) => {
      await tx.$executeRaw`SET TRANSACTION READ ONLY`;
      await tx.attempt.deleteMany();
    });
  expect(await statusOf(write)).toBe(503);
});

test("a mistake of ours is none of these", async () => {
  expect(await statusOf(() => rowsOf(sql`SELECT nonsense`))).toBe(500);
});
