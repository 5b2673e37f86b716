import { describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { type FeedEvent, FeedQuery } from "@/schemas/event";
import { sendMessage } from "@/server/messages/send-message";
import { cancelOrder } from "@/server/orders/cancel-order";
import { confirmOrder } from "@/server/orders/confirm-order";
import { getOrder } from "@/server/orders/get-order";
import { promiseDay } from "@/server/orders/promise-day";
import { reopenOrder } from "@/server/orders/reopen-order";
import { updateOrder } from "@/server/orders/update-order";
import { acceptQuote } from "@/server/quotes/accept-quote";
import { rejectQuote } from "@/server/quotes/reject-quote";
import { requestChanges } from "@/server/quotes/request-changes";
import { sendQuote } from "@/server/quotes/send-quote";
import { withdrawQuote } from "@/server/quotes/withdraw-quote";
import { paySale } from "@/server/sales/pay-sale";
import { aCustomer, anOrder, anOwner, aProduct, aQuote, aStaff } from "@/server/testing/factories";
import { notYetKept } from "@/server/testing/meanwhile";
import { rebuild } from "@/server/testing/rebuild";
import { anUpload } from "@/server/testing/uploads";
import { listEvents } from "./list-events";

/** Reads on from a cursor to the end, in pages of this size. */
async function readAll(
  viewer: Viewer,
  given: { after?: number; limit?: number; comm_order_id?: number } = {},
) {
  const facts: FeedEvent[] = [];
  let query = FeedQuery.parse(given);
  for (;;) {
    const { events, next, more } = await listEvents(viewer, query);
    facts.push(...events);
    query = { ...query, after: next };
    if (!more) return facts;
  }
}

const say = (viewer: Viewer, comm_order_id: number, content = "Hello") =>
  sendMessage(viewer, { comm_order_id, message_type: "text", content });

describe("following every fact", () => {
  test("an order can be rebuilt from its facts alone, whatever happened to it", async () => {
    const customer = await aCustomer();
    const picture = await anUpload(customer);
    const product = await aProduct({
      fields: [{ key: "wood" }, { key: "needed", type: "date", event_date: true }],
    });
    const order_extra = { wood: "oak", needed: "2030-05-20", gift: true };
    const request = { archive_id: product.id, order_extra, images: [picture.file_location] };
    const { id, staff } = await anOrder({ customer, request });
    await updateOrder(customer, { id, title: "A wider desk", order_extra: { wood: "ash" } });
    await say(customer, id, "How long will it take?");
    await confirmOrder(staff, { id });
    await say(staff, id, "Three weeks");
    await sendQuote(staff, aQuote(id, { valid_until: "2099-01-01" }));
    await sendQuote(staff, aQuote(id, { quote_price: "9500" }));
    await withdrawQuote(staff, { id, reason: "We forgot the drawers" });
    await sendQuote(staff, aQuote(id, { quote_price: "9700" }));
    await requestChanges(customer, { id, what: "Without drawers" });
    await sendQuote(staff, aQuote(id, { quote_price: "9000" }));
    await rejectQuote(customer, { id, reason: "Too dear" });
    await reopenOrder(staff, { id });
    await sendQuote(staff, aQuote(id, { quote_price: "8000", days: 14 }));
    await acceptQuote(customer, { id });
    const accepted = await readAll(staff, { comm_order_id: id, limit: 3 });
    expect(rebuild(accepted)).toMatchObject({ status: 3, sale: { status: 0, amount: 800_000 } });
    await promiseDay(staff, { id, day: "2099-03-01", reason: "The oak is late" });
    await cancelOrder(staff, { id, reason: "The oak is gone" });

    const facts = await readAll(staff, { comm_order_id: id, limit: 3 });
    const rebuilt = rebuild(facts);
    expect(await getOrder(staff, { id })).toMatchObject(rebuilt);
    expect(Object.keys(rebuilt)).toEqual(
      expect.arrayContaining([
        "title",
        "content",
        "phone",
        "images",
        "event_date",
        "order_extra",
        "order_fields",
      ]),
    );
    expect(rebuilt.quotes.map(({ state }) => state)).toEqual([
      "superseded",
      "withdrawn",
      "changes_requested",
      "rejected",
      "accepted",
    ]);
  });

  test("each fact tells a quote as it was then, not as it is now", async () => {
    const { id, staff } = await anOrder({ in: "quote_rejected" });
    const facts = await readAll(staff, { comm_order_id: id });
    const told = facts.flatMap(({ type, quotes }) =>
      quotes.map(({ state, reason }) => [type, state, reason]),
    );
    expect(told).toEqual([
      ["send_quote", "open", ""],
      ["reject_quote", "rejected", "Too dear"],
    ]);
  });

  test("a change tells only what was changed", async () => {
    const { id, customer } = await anOrder();
    await updateOrder(customer, { id, phone: "+49 30 123456" });
    const facts = await readAll(customer, { comm_order_id: id });
    expect(facts.at(-1)).toMatchObject({ type: "updated", request: { phone: "+49 30 123456" } });
    expect(Object.keys(facts.at(-1)?.request ?? {})).toEqual(["phone"]);
  });

  test("places are 1, 2, 3 … over all orders, and within an order the facts follow one another", async () => {
    const owner = await anOwner();
    await anOrder({ in: "quoted" });
    const facts = await readAll(owner, { limit: 2 });
    expect(facts.map(({ cursor }) => cursor)).toEqual(facts.map((_, index) => index + 1));
    expectInOrder(facts);
  });

  test("nothing new, and the cursor stays where it is", async () => {
    const owner = await anOwner();
    const { id, customer } = await anOrder();
    const { next } = await listEvents(owner, FeedQuery.parse({ limit: 500 }));
    expect(await listEvents(owner, FeedQuery.parse({ after: next }))).toEqual({
      events: [],
      next,
      more: false,
    });
    await say(customer, id);
    const { events } = await listEvents(owner, FeedQuery.parse({ after: next }));
    expect(events).toMatchObject([{ cursor: next + 1, type: "message_sent", message: { content: "Hello" } }]);
  });
});

describe("following while others write", () => {
  test("a fact that is committed late comes late, and is not missed by who has read on", async () => {
    const [slow, quick] = [await anOrder(), await anOrder()];
    const owner = await anOwner();
    const { length: before } = await readAll(owner);
    const { keep } = await notYetKept(() => say(slow.customer, slow.id, "Written first"));
    await say(quick.customer, quick.id, "Committed first");
    const read = await readAll(owner, { after: before });
    await keep();
    expect(read.map(({ message }) => message?.content)).toEqual(["Committed first"]);
    const later = await readAll(owner, { after: before + 1 });
    expect(later.map(({ message, cursor }) => [message?.content, cursor])).toEqual([
      ["Written first", before + 2],
    ]);
  });

  test("two readers follow twelve writers: each reads every fact, once, in one and the same order", async () => {
    const owner = await anOwner();
    const orders = await Promise.all(Array.from({ length: 6 }, () => anOrder()));
    const { length: before } = await readAll(owner);
    let writing = true;
    const follow = async () => {
      const facts: FeedEvent[] = [];
      for (let last = false; ; last = !writing) {
        facts.push(...(await readAll(owner, { after: facts.at(-1)?.cursor ?? before, limit: 7 })));
        if (last) return facts;
      }
    };
    const readers = [follow(), follow()];
    const writers = orders.flatMap(({ id, customer, staff }) =>
      [customer, staff].map((viewer) => ({ id, viewer })),
    );
    await Promise.all(
      writers.map(async ({ id, viewer }) => {
        for (let count = 0; count < 8; count += 1) await say(viewer, id, `${viewer.id}/${count}`);
      }),
    );
    writing = false;
    const [one = [], other] = await Promise.all(readers);
    expect(one.map(({ cursor }) => cursor)).toEqual(
      Array.from({ length: 96 }, (_, index) => before + index + 1),
    );
    expect(new Set(one.map(({ message }) => message?.content)).size).toBe(96);
    expect(other).toEqual(one);
    expectInOrder(one);
  });
});

describe("who follows what", () => {
  test("a payment is told as it stood after each fact, not as it stands now", async () => {
    const { id, customer, staff, order } = await anOrder({ in: "quote_accepted" });
    const sale = { id: order.sale?.id };
    const before = await readAll(staff, { comm_order_id: id });
    await paySale(customer, { ...sale, pay_way: "bank_transfer", remark: "Sent" });
    const announced = await getOrder(staff, { id });
    await paySale(staff, { ...sale, pay_way: "cash", payment_id: "T-7", remark: "" });
    const paid = await getOrder(staff, { id });

    const facts = await readAll(staff, { comm_order_id: id });
    expect(facts.slice(0, before.length)).toEqual(before);
    expect(rebuild(facts.slice(0, -1)).sale).toEqual(announced.sale);
    expect(rebuild(facts).sale).toEqual(paid.sale);
    expect(facts.slice(before.length).map(({ type, sale }) => [type, sale?.pay_way, sale?.status])).toEqual([
      ["payment_announced", "bank_transfer", 0],
      ["message_sent", "bank_transfer", 0],
      ["payment_received", "cash", 1],
    ]);
  });

  test("a customer follows their own orders and nobody else's", async () => {
    const [mine, theirs] = [await anOrder({ in: "quoted" }), await anOrder()];
    const facts = await readAll(mine.customer);
    expect(new Set(facts.map(({ comm_order_id }) => comm_order_id))).toEqual(new Set([mine.id]));
    expect(await readAll(mine.staff)).toContainEqual(expect.objectContaining({ comm_order_id: theirs.id }));
  });

  test("a stranger who asks for one order is refused as if it did not exist", async () => {
    const { id } = await anOrder();
    const stranger = await aCustomer();
    const asked = (comm_order_id: number) => listEvents(stranger, FeedQuery.parse({ comm_order_id }));
    await expect(asked(id)).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(asked(999_999)).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(
      listEvents(await aStaff(), FeedQuery.parse({ comm_order_id: 999_999 })),
    ).rejects.toMatchObject({ kind: "missing" });
  });
});

function expectInOrder(facts: FeedEvent[]): void {
  const last = new Map<number, number>();
  for (const { comm_order_id: id, seq } of facts) {
    expect(seq).toBeGreaterThan(last.get(id) ?? 0);
    last.set(id, seq);
  }
}
