import dns from "node:dns/promises";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { type Endpoint, replyOf } from "@/schemas/endpoint";
import { confirmOrderEndpoint } from "@/schemas/endpoints/orders";
import {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  listWebhookDeliveriesEndpoint,
  listWebhooksEndpoint,
  replayWebhookDeliveryEndpoint,
  rotateWebhookSecretEndpoint,
  testWebhookEndpoint,
  updateWebhookEndpoint,
} from "@/schemas/endpoints/webhooks";
import { db } from "@/server/db";
import { aCustomer, anOrder } from "@/server/testing/factories";
import { Receiver } from "@/server/testing/receiver";
import { allowThisMachine } from "@/server/testing/webhooks";
import { call, tokenOf } from "@/server/testing/wire";
import { deliverDue } from "@/server/webhooks/deliver";

let receiver: Receiver;
beforeAll(async () => {
  receiver = await new Receiver().open();
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(async () => receiver.close());

const ask = async (viewer: Viewer, endpoint: Endpoint, input: object) =>
  call(endpoint, {
    headers: await tokenOf(viewer),
    ...(endpoint.method === "GET" ? { query: input } : { body: input }),
  });

/** The reply to a call that succeeds, which is exactly what its schema says. */
async function done(viewer: Viewer, endpoint: Endpoint, input: object = {}) {
  const reply = await ask(viewer, endpoint, input);
  expect(reply, endpoint.path).toMatchObject({ status: 200, code: 0, msg: "" });
  expect(replyOf(endpoint).parse(reply.body), endpoint.path).toEqual(reply.body);
  return reply.data;
}

test("a program makes a webhook, tries it, reads its log, sends again, and removes it", async () => {
  await allowThisMachine();
  const { id: order, customer, staff } = await anOrder();
  const { id, secret } = await done(customer, createWebhookEndpoint, { url: receiver.url });
  expect(secret).toMatch(/^whsec_/);
  const listed = await done(customer, listWebhooksEndpoint);
  expect(listed).toMatchObject([{ id, event_types: [] }]);
  expect(JSON.stringify(listed)).not.toContain("whsec_");
  expect(await done(customer, testWebhookEndpoint, { id })).toMatchObject({ delivered: true });
  await done(customer, updateWebhookEndpoint, { id, event_types: ["order.confirm"] });
  await done(customer, rotateWebhookSecretEndpoint, { id: String(id) });
  await done(staff, confirmOrderEndpoint, { id: order });
  expect(await done(customer, listWebhookDeliveriesEndpoint, { id })).toMatchObject([
    { state: "pending", attempts: 0, event_type: "order.confirm", comm_order_id: order },
  ]);
  await deliverDue(1);
  const [delivery] = await done(customer, listWebhookDeliveriesEndpoint, { id });
  expect(delivery).toMatchObject({ id: receiver.last.id, state: "delivered", response: "thank you" });
  expect((await done(customer, listWebhooksEndpoint))[0].last_day).toEqual({
    delivered: 1,
    pending: 0,
    failed: 0,
  });
  await done(customer, replayWebhookDeliveryEndpoint, { delivery_id: delivery.id });
  await done(customer, deleteWebhookEndpoint, { id });
});

test("what is refused says why, in words and by field", async () => {
  const viewer = await aCustomer();
  await allowThisMachine(false);
  const refused = async (endpoint: Endpoint, input: object) => (await ask(viewer, endpoint, input)).body;
  expect(await refused(createWebhookEndpoint, { url: "https://127.0.0.1/" })).toMatchObject({
    code: -1,
    data: { fields: { url: [expect.stringContaining("private network")] } },
  });
  expect(
    await refused(createWebhookEndpoint, { url: "https://a.example/", event_types: ["order.x"] }),
  ).toMatchObject({ code: -1, data: { fields: { "event_types.0": [expect.anything()] } } });
  for (const delivery_id of ["", 5, "msg_1", null])
    expect(await refused(replayWebhookDeliveryEndpoint, { delivery_id })).toMatchObject({
      code: -1,
      data: { fields: { delivery_id: [expect.anything()] } },
    });
});

test("a webhook and a delivery of somebody else answer as if there were none", async () => {
  await allowThisMachine();
  const { id: order, customer, staff } = await anOrder();
  const { id } = await done(customer, createWebhookEndpoint, { url: receiver.url });
  await done(staff, confirmOrderEndpoint, { id: order });
  const [{ id: delivery_id }] = await done(customer, listWebhookDeliveriesEndpoint, { id });
  const named = [
    updateWebhookEndpoint,
    deleteWebhookEndpoint,
    rotateWebhookSecretEndpoint,
    testWebhookEndpoint,
    listWebhookDeliveriesEndpoint,
  ] as Endpoint[];
  const none = `msg_${"0".repeat(32)}`;
  for (const stranger of [await aCustomer(), staff]) {
    for (const endpoint of named) {
      const theirs = await ask(stranger, endpoint, { id });
      expect(theirs).toMatchObject({ status: 200, code: 1002, msg: "You may not see or do this." });
      expect(theirs.body).toEqual((await ask(stranger, endpoint, { id: 999_999 })).body);
    }
    const theirs = await ask(stranger, replayWebhookDeliveryEndpoint, { delivery_id });
    expect(theirs).toMatchObject({ code: 1002 });
    const nothing = await ask(stranger, replayWebhookDeliveryEndpoint, { delivery_id: none });
    expect(theirs.body).toEqual(nothing.body);
  }
});

test("nobody else's calls wait while a program's webhook is looked for and tried, with an Idempotency-Key too", async () => {
  await allowThisMachine();
  const customer = await aCustomer();
  const held: bigint[] = []; // transactions that hold a key, whenever somebody elsewhere is asked
  const look = async () => {
    const [{ count }] = await db().$queryRaw<[{ count: bigint }]>`
      SELECT COUNT(*) AS count FROM pg_locks JOIN pg_database d ON d.oid = "database"
      WHERE locktype = 'advisory' AND datname = current_database()`;
    held.push(count);
  };
  vi.spyOn(dns, "lookup").mockImplementation((async () => {
    await look();
    return [{ address: "127.0.0.1", family: 4 }];
  }) as never);
  receiver.answer = (answer) => void look().then(() => answer.writeHead(200).end("at last"));
  const tries = receiver.received.length;
  const url = `http://partner.example:${receiver.port}/hook`;
  const twice = async (endpoint: Endpoint, body: object, key: string) => {
    const headers = { ...(await tokenOf(customer)), "idempotency-key": key };
    const [first, again] = [await call(endpoint, { headers, body }), await call(endpoint, { headers, body })];
    expect(first).toMatchObject({ status: 200, code: 0 });
    expect(again.body).toEqual(first.body);
    return first.data;
  };

  const { id } = await twice(createWebhookEndpoint, { url }, "make");
  await twice(updateWebhookEndpoint, { id, url: `${url}/new` }, "change");
  expect(await twice(testWebhookEndpoint, { id }, "try")).toMatchObject({ response: "at last" });
  expect(held.map(Number)).toEqual([0, 0, 0, 0]); // two names looked up, and one more with the message
  expect(receiver.received).toHaveLength(tries + 1);
  expect(await done(customer, listWebhooksEndpoint)).toMatchObject([{ id, url: `${url}/new` }]);
});

test("an address that is refused with an Idempotency-Key is refused in the same words, and the key stays free", async () => {
  const customer = await aCustomer();
  await allowThisMachine(false);
  const headers = { ...(await tokenOf(customer)), "idempotency-key": "again" };
  const made = (url: string) => call(createWebhookEndpoint, { headers, body: { url } });
  expect(await made("https://127.0.0.1/")).toMatchObject({
    status: 200,
    code: -1,
    body: { data: { fields: { url: [expect.stringContaining("private network")] } } },
  });
  expect(await made("https://1.1.1.1/")).toMatchObject({ code: 0 });
});
