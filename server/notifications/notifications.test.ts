import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { db, transaction } from "@/server/db";
import { markRead } from "@/server/messages/mark-read";
import { sendMessage } from "@/server/messages/send-message";
import { writeNote } from "@/server/notes/write-note";
import { assignOrder } from "@/server/orders/assign-order";
import { confirmOrder } from "@/server/orders/confirm-order";
import { acceptQuote } from "@/server/quotes/accept-quote";
import { expireQuotes } from "@/server/quotes/expire-quotes";
import { sendQuote } from "@/server/quotes/send-quote";
import { aCustomer, anOrder, aQuote, aStaff } from "@/server/testing/factories";
import { notYetKept } from "@/server/testing/meanwhile";
import { followFacts } from "./follow-facts";
import { notify } from "./notify";
import { purgeNotifications } from "./purge-notifications";

const say = (who: Viewer, id: number, content = "Hello") =>
  sendMessage(who, { comm_order_id: id, message_type: "text", content });

/** What somebody was told, oldest first. */
async function toldTo({ id: userId }: Viewer, orderId?: number) {
  await followFacts();
  return db().notification.findMany({ where: { userId, orderId }, orderBy: { id: "asc" } });
}
const kindsTo = async (who: Viewer, orderId?: number) => (await toldTo(who, orderId)).map(({ kind }) => kind);

/** An order somebody is in charge of, of which everybody knows everything so far. */
async function aKnownOrder() {
  const situation = await anOrder({ in: "in_communication" });
  await assignOrder(situation.staff, { id: situation.id, admin_id: situation.staff.id });
  await followFacts();
  await db().notification.deleteMany({});
  return situation;
}

describe("who is told what", () => {
  test("each side is told what the other did, and nobody what they did themselves", async () => {
    const { id, customer, staff } = await aKnownOrder();
    await say(customer, id);
    await say(staff, id);
    await sendQuote(staff, aQuote(id));
    await acceptQuote(customer, { id });
    expect(await kindsTo(customer)).toEqual(["message", "quote"]);
    expect(await kindsTo(staff)).toEqual(["message", "decision"]);
  });

  test("a new request is told to everybody who works there, and to no other customer", async () => {
    const [stranger, colleague] = [await aCustomer(), await aStaff()];
    const { id, staff } = await anOrder();
    for (const one of [staff, colleague]) expect(await kindsTo(one, id)).toEqual(["request"]);
    expect(await kindsTo(stranger)).toEqual([]);
  });

  test("of an order in somebody's charge only they are told, and of being put in charge whoever was", async () => {
    const { id, customer, staff } = await aKnownOrder();
    const colleague = await aStaff();
    await assignOrder(staff, { id, admin_id: colleague.id });
    await say(customer, id);
    expect(await kindsTo(colleague, id)).toEqual(["assignment", "message"]);
    expect(await kindsTo(staff, id)).toEqual([]);
    expect(await kindsTo(customer, id)).toEqual([]);
  });

  test("a quote that nobody decided in time is told to both sides", async () => {
    const { id, customer, staff } = await aKnownOrder();
    await sendQuote(staff, aQuote(id));
    await db().quote.updateMany({ where: { orderId: id }, data: { validUntil: "2020-01-01" } });
    await expireQuotes();
    expect((await toldTo(customer)).map(({ data }) => data)).toMatchObject([
      { event: "send_quote", by: staff.name, version: 1 },
      { event: "expire_quote" },
    ]);
    expect(await kindsTo(staff)).toEqual(["quote"]);
  });

  test("nobody is told of internal notes", async () => {
    const { id, customer, staff } = await aKnownOrder();
    await aStaff();
    await writeNote(staff, { comm_order_id: id, content: "He is in a hurry" });
    await followFacts();
    expect(await db().notification.count()).toBe(0);
    expect(await kindsTo(customer)).toEqual([]);
  });
});

describe("told once", () => {
  test("several that follow the facts at once, again and again, tell each of them once", async () => {
    const { id, customer, staff } = await aKnownOrder();
    for (const word of ["one", "two", "three"]) await say(customer, id, word);
    await Promise.all([followFacts(), followFacts(), followFacts()]);
    expect(await kindsTo(staff)).toEqual(["message", "message", "message"]);
  });

  test("what was cut off before it was kept is told by whoever comes next", async () => {
    const { id, customer, staff } = await aKnownOrder();
    await say(customer, id);
    const { keep } = await notYetKept(() => followFacts());
    const failed = keep(new Error("cut off")).catch((thrown: Error) => thrown.message);
    expect(await failed).toBe("cut off");
    expect(await kindsTo(staff)).toEqual(["message"]);
  });

  test("the same reminder is given once", async () => {
    const { id, customer } = await aKnownOrder();
    const notice = { userId: customer.id, orderId: id, kind: "reminder_quote", about: "quote:1" } as const;
    expect(await transaction((tx) => notify(tx, [notice]))).toBe(1);
    expect(await transaction((tx) => notify(tx, [notice]))).toBe(0);
  });
});

describe("seen", () => {
  test("whoever reads an order has seen what they were told of it, and of no other", async () => {
    const { id, customer, staff } = await aKnownOrder();
    const other = await anOrder({ customer });
    await say(staff, id);
    await confirmOrder(staff, { id: other.id });
    await followFacts();
    await markRead(customer, { id });
    const seen = (await toldTo(customer)).map(({ orderId, seenAt }) => [orderId, seenAt !== null]);
    expect(seen).toEqual([
      [id, true],
      [other.id, false],
    ]);
  });

  test("a message that was read before anybody could be told of it is seen already", async () => {
    const { id, customer, staff } = await aKnownOrder();
    await say(staff, id);
    await markRead(customer, { id });
    expect(await toldTo(customer)).toMatchObject([{ seenAt: expect.any(Date) }]);
  });
});

describe("switches and quiet hours", () => {
  let situation: Awaited<ReturnType<typeof aKnownOrder>>;
  beforeEach(async () => {
    situation = await aKnownOrder();
  });
  const turn = (channel: string, on = false) =>
    db().notificationSwitch.create({
      data: { userId: situation.customer.id, group: "message", channel, on },
    });

  test("a mail is due two minutes after it happened, a call to the device at once", async () => {
    await say(situation.staff, situation.id);
    const [told] = await toldTo(situation.customer);
    const since = (at: Date | null | undefined) => (at?.getTime() ?? 0) - (told?.createdAt.getTime() ?? 0);
    expect([since(told?.mailAfter), since(told?.pushAfter)]).toEqual([120_000, 5_000]);
    expect(told).toMatchObject({ shown: true, seenAt: null, mailedAt: null, pushedAt: null });
  });

  test("what is switched off does not go out that way", async () => {
    await turn("mail");
    await turn("app");
    await say(situation.staff, situation.id);
    expect(await toldTo(situation.customer)).toMatchObject([
      { shown: false, mailAfter: null, pushAfter: expect.any(Date) },
    ]);
  });

  test("where all is switched off nothing is told", async () => {
    for (const channel of ["app", "mail", "push"]) await turn(channel);
    await say(situation.staff, situation.id);
    expect(await toldTo(situation.customer)).toEqual([]);
  });

  test("in their quiet hours it waits for the end of them, by their own clock", async () => {
    const night = { timeZone: "Asia/Shanghai", quietFrom: 22, quietTo: 7 };
    await db().user.update({ where: { id: situation.customer.id }, data: night });
    const notice = {
      userId: situation.customer.id,
      orderId: situation.id,
      kind: "message",
      about: "test",
      at: new Date("2026-11-20T15:00:00Z"),
    } as const;
    await transaction((tx) => notify(tx, [notice]));
    const morning = new Date("2026-11-20T23:00:00Z");
    expect(await toldTo(situation.customer)).toMatchObject([{ mailAfter: morning, pushAfter: morning }]);
  });
});

test("notifications are kept for half a year", async () => {
  const { id, customer, staff } = await aKnownOrder();
  await say(staff, id, "old");
  await followFacts();
  await db().notification.updateMany({ data: { createdAt: new Date(Date.now() - 181 * 24 * 3600 * 1000) } });
  await say(staff, id, "new");
  await followFacts();
  await purgeNotifications();
  expect(await toldTo(customer)).toHaveLength(1);
});
