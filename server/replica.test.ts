import { afterAll, beforeAll, expect, type MockInstance, test, vi } from "vitest";
import type { Caller } from "./caller";
import { db, readElsewhere, rowsOf, sql, transaction } from "./db";
import { env } from "./env";
import { getProduct } from "./products/get-product";
import { listProducts } from "./products/list-products";
import { aProduct } from "./testing/factories";
import { aReplica } from "./testing/replica";
import { Way } from "./testing/way";

const anybody: Caller = { viewer: null, locale: "en", address: "192.0.2.1" };

let replica: Awaited<ReturnType<typeof aReplica>>;
let way: Way;
let product: { id: number };
beforeAll(async () => {
  product = await aProduct();
  replica = await aReplica();
  way = await Way.to(replica.url);
  env().DATABASE_REPLICA_URL = way.url;
});
afterAll(async () => {
  way.close();
  await replica.drop();
});

const catalogue = async () => (await listProducts(anybody, { current: 1, page_size: 20 })).total;

/** A busy machine may be slow to connect: the primary stands in then, and after a while the replica is tried again. */
async function untilReadThere(clock: MockInstance<() => number>): Promise<void> {
  let later = performance.now();
  const afterAWhile = () => {
    later += 20_000;
    clock.mockReturnValue(later);
    return catalogue();
  };
  await expect.poll(afterAWhile).toBe(0);
}

test("a visitor reads the catalogue from the replica, and everything else from the primary", async () => {
  const clock = vi.spyOn(performance, "now");
  await untilReadThere(clock);
  expect(await readElsewhere(() => rowsOf(sql`SELECT "id" FROM "Product"`))).toEqual([]);
  clock.mockRestore();
  expect(await db().product.count()).toBe(1);
});

test("what the replica does not have yet is looked for at the primary", async () => {
  expect(await getProduct(anybody, { id: product.id })).toMatchObject({ id: product.id });
});

test("within a change everything is read where it is written", async () => {
  expect(await transaction(catalogue)).toBe(1);
});

test("while the replica is away the primary stands in, and is not kept waiting again and again", async () => {
  for (const state of ["closed", "mute"] as const) {
    way.cut(state);
    expect(await catalogue()).toBe(1);
    const clock = vi.spyOn(performance, "now");
    const began = performance.now();
    clock.mockReturnValue(began + 9_000);
    expect(await catalogue()).toBe(1);
    way.mend();
    expect(await catalogue()).toBe(1);
    await untilReadThere(clock);
    clock.mockRestore();
  }
});

test("nor for a replica that accepts a question and does not come to an answer", async () => {
  const slow = sql`SELECT CASE WHEN EXISTS (SELECT 1 FROM "Product") THEN '' ELSE pg_sleep(60)::text END AS answer`;
  const clock = vi.spyOn(performance, "now");
  await untilReadThere(clock);
  expect(await readElsewhere(() => rowsOf(slow))).toEqual([{ answer: "" }]);
  expect(await catalogue()).toBe(1);
  clock.mockRestore();
});
