import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { test as base, expect } from "@playwright/test";
import { whatIsMissing } from "../scripts/cluster/programs.mjs";
import type { Call, Reply } from "./call";
import { ClusterDesk } from "./cluster-desk";

type Shop = { desk: ClusterDesk; customer: string; owner: string; product: number };

const missing = whatIsMissing();
const test = base.extend<object, { shop: Shop }>({
  shop: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const desk = await ClusterDesk.opened();
      try {
        const [customer, owner] = [await desk.join("ana"), await desk.join("bo", "owner")];
        await use({ desk, customer, owner, product: await desk.offer() });
      } finally {
        await desk.remove();
      }
    },
    { scope: "worker", timeout: 120_000 },
  ],
});
test.skip(missing !== undefined, missing);
test.setTimeout(180_000); // starting everything anew takes its time on a busy machine

const PAIRS = 6;
/** Orders that go all the way before the primary dies, and again afterwards. */
const ENOUGH = 8;
/** Milliseconds between one try and the next, of a program that was told to come again. */
const PATIENCE = 100;
const NOT_READY = "The service is starting or cannot reach its database. Try again in a moment.";

/** An order that went all the way from the request to the payable order. */
type Journey = { id: number; title: string; said: string; price: string; sale: number };

/** What everybody was told, and when. */
class Ledger {
  readonly acknowledged: number[] = [];
  refused = 0;
  readonly journeys: Journey[] = [];

  /** Calls until it is acknowledged, under one Idempotency-Key, as a program does that wants it done once. */
  async insist({ desk }: Shop, path: string, call: Call): Promise<Reply["data"]> {
    const headers = { "Idempotency-Key": randomUUID() };
    for (;;) {
      const reply = await desk.call(path, { ...call, headers });
      if (reply.code === 0) {
        this.acknowledged.push(performance.now());
        return reply.data;
      }
      expect([reply.status, reply.msg], path).toEqual([503, NOT_READY]);
      this.refused += 1;
      await pause(PATIENCE);
    }
  }

  async journey(shop: Shop, title: string): Promise<void> {
    const { customer, owner, product } = shop;
    const [said, price] = [`About ${title}`, `${100 + this.journeys.length}.50`];
    const as = (token: string) => (path: string, body: object) =>
      this.insist(shop, `communication/${path}`, { token, body });
    const [ana, bo] = [as(customer), as(owner)];
    const draft = { archive_id: product, title, content: "Three boards.", phone: "12345" };
    const { id } = await ana("order/create", draft);
    await bo("order/confirm", { id });
    await ana("message/send", { comm_order_id: id, message_type: "text", content: said });
    await bo("order/quote", { id, quote_price: price, quote_content: "In ash" });
    const { order_id: sale } = await ana("order/accept", { id });
    this.journeys.push({ id, title, said, price, sale });
  }

  /** Goes on until it is asked to stop, and then to the end of what it has begun. */
  async work(shop: Shop, who: number, stop: AbortSignal): Promise<void> {
    for (let count = 0; !stop.aborted; count += 1) await this.journey(shop, `Shelf ${who}/${count}`);
  }
}

/** Everything that the database holds of orders, in the words of the journeys. */
const ALL_ORDERS = `SELECT o."id", o."title",
  (SELECT json_agg(m."content" ORDER BY m."id") FROM "Message" m WHERE m."orderId" = o."id" AND m."type" = 'text') AS said,
  (SELECT json_agg(s."amount" ORDER BY s."id") FROM "SalesOrder" s WHERE s."orderId" = o."id") AS sold,
  (SELECT json_agg(e."type" ORDER BY e."seq") FROM "Event" e WHERE e."orderId" = o."id") AS events
  FROM "Order" o ORDER BY o."id"`;
const EVENTS = ["submitted", "confirm", "message_sent", "send_quote", "message_sent", "accept_quote"];

const PLAN = "%PDF-1.4\n%%EOF\n";

/** @returns where the plan is served */
async function upload({ desk, customer }: Shop): Promise<string> {
  const body = new FormData();
  body.append("file", new Blob([PLAN], { type: "application/pdf" }), "plan.pdf");
  const init = { method: "POST", headers: { token: customer }, body };
  return (await (await fetch(`${desk.address}/api/attachment/upload`, init)).json()).data.file_location;
}

/** The places of all facts in the feed, as a program reads them from its beginning. */
async function told({ desk, owner: token }: Shop): Promise<number[]> {
  const places: number[] = [];
  for (let more = true; more; ) {
    const { data } = await desk.call(`communication/events?after=${places.at(-1) ?? 0}&limit=100`, { token });
    places.push(...data.events.map(({ cursor }: { cursor: number }) => cursor));
    more = data.more;
  }
  return places;
}

test("the primary dies amid orders and its replica takes over: nothing acknowledged is lost, nothing is done twice", async ({
  shop,
}) => {
  const { desk } = shop;
  const plan = await upload(shop);
  const [ledger, stop] = [new Ledger(), new AbortController()];
  const everybody = Promise.all(
    Array.from({ length: PAIRS }, (_, who) => ledger.work(shop, who, stop.signal)),
  );
  const done = () => ledger.journeys.length;
  await expect.poll(done, { timeout: 60_000 }).toBeGreaterThanOrEqual(ENOUGH);
  await desk.losePrimary();
  const [died, before] = [performance.now(), ledger.acknowledged.length];
  // What a visitor reads is read at the replica.
  for (const path of ["/", "/products/shelf", "/terms"]) {
    const page = await fetch(desk.address + path);
    expect([page.status, await page.text()], path).toEqual([
      200,
      expect.stringContaining(path === "/terms" ? "Terms" : "Shelf"),
    ]);
  }
  await desk.failOver();
  await expect.poll(done, { timeout: 60_000 }).toBeGreaterThanOrEqual(done() + ENOUGH);
  stop.abort();
  await everybody;

  const rows = await desk.query(ALL_ORDERS);
  const journeys = ledger.journeys.sort((one, other) => one.id - other.id);
  expect(rows).toEqual(
    journeys.map(({ id, title, said, price }) => ({
      id,
      title,
      said: [said],
      sold: [Number(price) * 100],
      events: EVENTS,
    })),
  );
  expect(await (await fetch(plan, { headers: { token: shop.customer } })).text()).toBe(PLAN);
  expect(await told(shop)).toEqual(rows.flatMap(() => EVENTS).map((_, index) => index + 1));
  const after = ledger.acknowledged.find((at) => at > died) ?? Number.NaN;
  process.stdout.write(
    `${ledger.acknowledged.length} acknowledged writes (${before} before), ${journeys.length} orders, ` +
      `${ledger.refused} refusals, ${((after - died) / 1000).toFixed(1)} s without a primary\n`,
  );
});
