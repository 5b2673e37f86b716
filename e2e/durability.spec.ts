import { randomUUID } from "node:crypto";
import { test as base, expect } from "@playwright/test";
import { PrivateDesk } from "./private-desk";

type Shop = { desk: PrivateDesk; token: string; product: number };

/** A desk with an account and a product to order with, for both tests of this file: they follow each other. */
const test = base.extend<object, { shop: Shop }>({
  shop: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const desk = new PrivateDesk();
      try {
        await desk.start();
        await use({ desk, token: await desk.join("ana"), product: await desk.offer() });
      } finally {
        await desk.remove();
      }
    },
    { scope: "worker", timeout: 120_000 },
  ],
});
test.describe.configure({ mode: "default" });
test.setTimeout(120_000); // starting everything anew takes its time on a busy machine

const CUSTOMERS_AT_ONCE = 8;
const ENOUGH = 60;

type Sent = { key: string; title: string; acknowledged?: number };

function create({ desk, token, product }: Shop, { key, title }: Sent) {
  const request = { archive_id: product, title, content: "Three boards.", phone: "12345" };
  const headers = { "Idempotency-Key": key };
  return desk.call("communication/order/create", { token, body: request, headers });
}

/** Orders without pause until the desk is gone: what was sent, and which of it was acknowledged. */
async function stream(shop: Shop, what: string, onEnough: () => void): Promise<Sent[]> {
  const sent: Sent[] = [];
  let acknowledged = 0;
  const customer = async () => {
    for (;;) {
      const one: Sent = { key: randomUUID(), title: `${what} ${sent.length}` };
      sent.push(one);
      // Expected: the connection breaks when the desk is killed, and that ends this customer's stream.
      const reply = await create(shop, one).catch(() => null);
      if (reply?.code !== 0) return;
      one.acknowledged = reply.data.id;
      acknowledged += 1;
      if (acknowledged === ENOUGH) onEnough();
    }
  };
  await Promise.all(Array.from({ length: CUSTOMERS_AT_ONCE }, customer));
  return sent;
}

/** Every order that was acknowledged is there, whole; and what was not can be sent again without ordering it twice. */
async function expectNothingLost(shop: Shop, what: string, sent: Sent[]): Promise<void> {
  const acknowledged = sent.filter((one) => one.acknowledged !== undefined);
  expect(acknowledged.length).toBeGreaterThanOrEqual(ENOUGH);
  const rows = await shop.desk.query(
    `SELECT o."id", o."title", COUNT(e."id")::int AS events FROM "Order" o
     LEFT JOIN "Event" e ON e."orderId" = o."id" WHERE starts_with(o."title", $1) GROUP BY o."id"`,
    [what],
  );
  const kept = new Map(rows.map(({ id, title, events }) => [id, { title, events }]));
  for (const { acknowledged: id, title } of acknowledged) expect(kept.get(id)).toEqual({ title, events: 1 });
  for (const { events } of kept.values()) expect(events).toBe(1);

  const again = [...sent.filter((one) => one.acknowledged === undefined), ...acknowledged.slice(0, 5)];
  for (const one of again) {
    const data = one.acknowledged === undefined ? {} : { id: one.acknowledged };
    expect(await create(shop, one)).toMatchObject({ code: 0, data });
  }
  const titles = await shop.desk.query(`SELECT "title" FROM "Order" WHERE starts_with("title", $1)`, [what]);
  expect(titles.map(({ title }) => title).sort()).toEqual(sent.map(({ title }) => title).sort());
}

test("the application is killed amid orders: every order that was acknowledged is there", async ({
  shop,
}) => {
  const { desk } = shop;
  const sent = await stream(shop, "Shelf", () => void desk.killApplication());
  await desk.killApplication();
  await desk.start();
  await expectNothingLost(shop, "Shelf", sent);
});

test("the database is killed amid orders, then the application: every order that was acknowledged is there", async ({
  shop,
}) => {
  const { desk } = shop;
  const settings = await desk.query(
    "SELECT setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit')",
  );
  expect(settings.map(({ setting }) => setting)).toEqual(["on", "on", "on"]);
  let killed: Promise<void> | undefined;
  const sent = await stream(shop, "Table", () => {
    killed = desk.killDatabase();
  });
  await killed;
  const ready = await fetch(`${desk.address}/api/ready`);
  expect([ready.status, (await ready.json()).code]).toEqual([503, -1]);
  await desk.killApplication();
  await desk.start();
  await expectNothingLost(shop, "Table", sent);
});
