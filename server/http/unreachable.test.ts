import { PrismaPg } from "@prisma/adapter-pg";
import { expect, test } from "vitest";
import { PrismaClient } from "@/prisma/generated/client";
import { db } from "@/server/db";
import { env } from "@/server/env";
import { isUnreachable } from "./unreachable";

const clientAt = (connectionString: string) =>
  new PrismaClient({ adapter: new PrismaPg({ connectionString }) });
/** Begun only here: what nobody waits for yet must not fail. */
const failureOf = async (work: () => Promise<unknown>) => {
  try {
    await work();
  } catch (thrown) {
    return thrown;
  }
  throw new Error("it went well");
};

test("a caller hears that we are not ready, whatever was asked of a database that is away", async () => {
  const away = clientAt("postgresql://nobody@127.0.0.1:1/nowhere");
  for (const work of [
    () => away.user.count(),
    () => away.$queryRaw`SELECT 1`,
    () => away.$executeRaw`SELECT 1`,
    () => away.$transaction((tx) => tx.user.count()),
  ])
    expect(isUnreachable(await failureOf(work))).toBe(true);
});

test("so does whoever is cut off in the middle of a statement, or finds no connection in time", async () => {
  const client = clientAt(env().DATABASE_URL);
  const [{ pid }] = await client.$queryRaw<[{ pid: number }]>`SELECT pg_backend_pid() AS pid`;
  const cut = failureOf(() => client.$executeRaw`SELECT pg_sleep(60)`);
  const sleeping = () =>
    db().$queryRaw`SELECT 1 FROM pg_stat_activity WHERE pid = ${pid} AND wait_event = 'PgSleep'`;
  await expect.poll(sleeping, { timeout: 10_000 }).toHaveLength(1);
  await db().$queryRaw`SELECT pg_terminate_backend(${pid}::int)`;
  expect(isUnreachable(await cut)).toBe(true);
  const late = () => client.$transaction((tx) => tx.$executeRaw`SELECT pg_sleep(0.2)`, { timeout: 10 });
  expect(isUnreachable(await failureOf(late))).toBe(true);
  await client.$disconnect();
});

test("a mistake of ours is no such thing", async () => {
  for (const work of [
    () => db().$queryRaw`SELECT nonsense`,
    () => db().user.create({ data: {} as never }),
    () => db().order.update({ where: { id: -1 }, data: {} }),
    () => Promise.reject(new Error("a mistake")),
    () => Promise.reject("a mistake"),
  ])
    expect(isUnreachable(await failureOf(work))).toBe(false);
});
