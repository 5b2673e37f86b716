import { expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { db, transaction } from "@/server/db";
import { sendMessage } from "@/server/messages/send-message";
import { keeperOf, onceOnly } from "@/server/once-only";
import { confirmOrder } from "@/server/orders/confirm-order";
import { sendQuote } from "@/server/quotes/send-quote";
import { aCustomer, anOrder, anOwner, aQuote, aStaff } from "@/server/testing/factories";
import { meanwhile, notYetKept } from "@/server/testing/meanwhile";
import { aWebhook } from "@/server/testing/webhooks";
import { deleteWebhook } from "./delete-webhook";
import { updateWebhook } from "./update-webhook";

const PLACE = { url: "http://127.0.0.1:9/hook" };
const say = (viewer: Viewer, comm_order_id: number) =>
  sendMessage(viewer, { comm_order_id, message_type: "text", content: "Hello" });

/** The events that wait for a webhook, by order and type. */
async function queued({ id }: { id: number }) {
  const rows = await db().webhookDelivery.findMany({
    where: { endpointId: id },
    include: { event: true },
    orderBy: { eventId: "asc" },
  });
  return rows.map(({ event }) => `${event.orderId} ${event.type}`);
}

test("a customer's webhook hears of their own orders, the studio's of all", async () => {
  const [customer, staff, owner] = [await aCustomer(), await aStaff(), await anOwner()];
  const ofCustomer = await aWebhook(customer, PLACE);
  const [ofStaff, ofOwner] = [await aWebhook(staff, PLACE), await aWebhook(owner, PLACE)];
  const mine = await anOrder({ customer, in: "in_communication" });
  const theirs = await anOrder();
  const ofMine = [`${mine.id} submitted`, `${mine.id} confirm`];
  expect(await queued(ofCustomer)).toEqual(ofMine);
  for (const hook of [ofStaff, ofOwner])
    expect(await queued(hook)).toEqual([...ofMine, `${theirs.id} submitted`]);
});

test("a webhook hears of the events it listens to, and of all when it names none", async () => {
  const staff = await aStaff();
  const some = await aWebhook(staff, PLACE, { event_types: ["order.send_quote", "order.submitted"] });
  const all = await aWebhook(staff, PLACE, { event_types: [] });
  const { id } = await anOrder({ in: "quoted", staff });
  expect(await queued(some)).toEqual([`${id} submitted`, `${id} send_quote`]);
  expect(await queued(all)).toEqual([
    `${id} submitted`,
    `${id} confirm`,
    `${id} send_quote`,
    `${id} message_sent`,
  ]);
});

test("a webhook that is switched off hears of nothing until it is on again", async () => {
  const { id, customer } = await anOrder();
  const hook = await aWebhook(customer, PLACE);
  await updateWebhook(customer, { id: hook.id, enabled: false });
  await say(customer, id);
  expect(await queued(hook)).toEqual([]);
  await updateWebhook(customer, { id: hook.id, enabled: true });
  await say(customer, id);
  expect(await queued(hook)).toEqual([`${id} message_sent`]);
});

test("a change that is not kept is told to nobody, and one that is not kept yet is not told yet", async () => {
  const { id, customer, staff } = await anOrder();
  const hook = await aWebhook(customer, PLACE);
  const lost = transaction(async () => {
    await confirmOrder(staff, { id });
    throw new Error("lost");
  });
  await expect(lost).rejects.toThrow("lost");
  await expect(sendQuote(staff, aQuote(id, { valid_until: "2020-01-01" }))).rejects.toThrow();
  expect(await queued(hook)).toEqual([]);
  const { keep } = await notYetKept(() => confirmOrder(staff, { id }));
  expect(await queued(hook)).toEqual([]);
  await keep();
  expect(await queued(hook)).toEqual([`${id} confirm`]);
});

test("a call that is repeated with its key is told once", async () => {
  const { id, customer, staff } = await anOrder();
  const hook = await aWebhook(customer, PLACE);
  const call = { key: "k", call: "confirm", input: { id } };
  for (let time = 0; time < 2; time += 1)
    await onceOnly(keeperOf(staff), call, () => confirmOrder(staff, { id }));
  expect(await queued(hook)).toEqual([`${id} confirm`]);
});

test("two webhooks of one person at one address are two, each with messages of its own", async () => {
  const { id, customer } = await anOrder();
  const hooks = [await aWebhook(customer, PLACE), await aWebhook(customer, PLACE)];
  await say(customer, id);
  const rows = await db().webhookDelivery.findMany({
    where: { endpointId: { in: hooks.map((hook) => hook.id) } },
  });
  expect(new Set(rows.map((row) => row.id)).size).toBe(2);
});

test("whoever writes while somebody else removes their webhook is not refused for it, and the others hear of it", async () => {
  const { id, customer, staff } = await anOrder();
  const [removed, stays] = [await aWebhook(staff, PLACE), await aWebhook(staff, PLACE)];
  const sent = await meanwhile(
    () => deleteWebhook(staff, removed),
    () => say(customer, id),
  );
  expect(sent).toMatchObject({ content: "Hello" });
  expect(await queued(removed)).toEqual([]);
  expect(await queued(stays)).toEqual([`${id} message_sent`]);
});

test("a webhook that is changed while somebody writes hears of it once", async () => {
  const { id, customer, staff } = await anOrder();
  const hook = await aWebhook(staff, PLACE);
  const change = async () => {
    await db().$queryRaw`SELECT 1 FROM "WebhookEndpoint" WHERE "id" = ${hook.id} FOR UPDATE`;
    await updateWebhook(staff, { id: hook.id, description: "New" });
  };
  expect(await meanwhile(change, () => say(customer, id))).toMatchObject({ content: "Hello" });
  expect(await queued(hook)).toEqual([`${id} message_sent`]);
});
