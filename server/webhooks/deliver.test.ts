import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { MOST_ATTEMPTS } from "@/domain/webhook/backoff";
import { WebhookMessage } from "@/schemas/webhook";
import { now } from "@/server/clock";
import { db } from "@/server/db";
import { listEvents } from "@/server/events/list-events";
import { sendMessage } from "@/server/messages/send-message";
import { aCustomer, anOrder, aStaff } from "@/server/testing/factories";
import { answers, Receiver, silence } from "@/server/testing/receiver";
import { allowThisMachine, aWebhook } from "@/server/testing/webhooks";
import { claimDeliveries, LEASE_SECONDS } from "./claim-deliveries";
import { deliver, deliverDue } from "./deliver";
import { getWebhook } from "./get-webhook";
import { listWebhookDeliveries } from "./list-webhook-deliveries";
import { purgeDeliveries } from "./purge-deliveries";
import { replayWebhookDelivery } from "./replay-webhook-delivery";
import { rotateWebhookSecret } from "./rotate-webhook-secret";
import { updateWebhook } from "./update-webhook";

const START = new Date("2026-11-22T12:00:00Z");
const DAY = 24 * 3600;

let receiver: Receiver;
beforeEach(async () => {
  receiver = await new Receiver().open();
  vi.useFakeTimers({ now: START, toFake: ["Date"] });
});
afterEach(async () => {
  vi.useRealTimers();
  await db().webhookEndpoint.deleteMany();
  await receiver.close();
});

const later = (seconds: number) => vi.setSystemTime(now().getTime() + seconds * 1000);
const say = (viewer: Viewer, comm_order_id: number, content = "Hello") =>
  sendMessage(viewer, { comm_order_id, message_type: "text", content });
const logOf = async (viewer: Viewer, { id }: { id: number }) =>
  (await listWebhookDeliveries(viewer, { id, current: 1, page_size: 100 })).rows;

/** A customer with an order and a webhook, for which one message waits. */
async function oneWaiting() {
  const { id, customer, staff } = await anOrder();
  const hook = await aWebhook(customer, receiver);
  await say(staff, id);
  return { id, customer, staff, hook };
}

/** Attempts until nothing is tried any more, however long that takes. Returns the seconds between the attempts. */
async function tryToTheEnd(): Promise<number[]> {
  const times: number[] = [];
  for (;;) {
    await deliverDue(10);
    times.push(now().getTime() / 1000);
    const next = await db().webhookDelivery.findFirst({
      where: { state: "pending", endpoint: { stoppedFor: null } },
    });
    if (!next) return times.slice(1).map((time, at) => time - (times[at] ?? 0));
    vi.setSystemTime(next.nextAttemptAt);
  }
}

describe("a delivery", () => {
  test("is signed so that a receiver's own library knows it, and tells the fact as the feed does", async () => {
    const { id, customer, hook } = await oneWaiting();
    expect(await deliverDue(10)).toBe(1);
    const { body, headers, id: messageId } = receiver.last;
    const message = new Webhook(hook.secret).verify(body, headers as Record<string, string>);
    expect(WebhookMessage.parse(message)).toEqual(message);
    const { events } = await listEvents(customer, { after: 0, limit: 100, comm_order_id: id });
    expect(message).toEqual({
      type: "order.message_sent",
      timestamp: START.toISOString(),
      data: events.at(-1),
    });
    expect(messageId).toMatch(/^msg_[0-9a-f]{32}$/);
    expect(() => new Webhook(hook.secret).verify(`${body} `, headers as Record<string, string>)).toThrow();
    expect(await logOf(customer, hook)).toMatchObject([
      {
        id: messageId,
        webhook_id: hook.id,
        event_type: "order.message_sent",
        comm_order_id: id,
        state: "delivered",
        attempts: 1,
        http_status: 200,
        problem: null,
        response: "thank you",
        next_attempt_time: null,
      },
    ]);
  });

  test("that was taken is not made again", async () => {
    await oneWaiting();
    await deliverDue(10);
    later(DAY);
    expect(await deliverDue(10)).toBe(0);
    expect(receiver.received).toHaveLength(1);
  });

  test("is made again after an error and after a silence, under the same id and with the same body", async () => {
    const { customer, hook } = await oneWaiting();
    receiver.answer = answers(500, "down");
    await deliverDue(10);
    expect(await deliverDue(10)).toBe(0);
    expect(await logOf(customer, hook)).toMatchObject([
      { state: "pending", attempts: 1, http_status: 500, problem: "status", response: "down" },
    ]);
    later(6);
    receiver.answer = silence;
    await deliverDue(10, { limitMs: 150 });
    expect(await logOf(customer, hook)).toMatchObject([
      { state: "pending", attempts: 2, http_status: null, problem: "timeout" },
    ]);
    later(40);
    receiver.answer = answers(200);
    await deliverDue(10);
    expect(await logOf(customer, hook)).toMatchObject([{ state: "delivered", attempts: 3, problem: null }]);
    expect(new Set(receiver.received.map((one) => one.id)).size).toBe(1);
    expect(new Set(receiver.received.map((one) => one.body)).size).toBe(1);
    for (const { body, headers } of receiver.received.slice(2))
      new Webhook(hook.secret).verify(body, headers as Record<string, string>);
  });

  test("that always fails is tried ten times over two days, and then no more", async () => {
    const { customer, hook } = await oneWaiting();
    receiver.answer = answers(503);
    const waits = await tryToTheEnd();
    expect(receiver.received).toHaveLength(MOST_ATTEMPTS);
    expect(waits[0]).toBeLessThan(10);
    expect(waits.at(-1)).toBeGreaterThan(20 * 3600);
    expect(await logOf(customer, hook)).toMatchObject([
      { state: "failed", attempts: MOST_ATTEMPTS, next_attempt_time: null },
    ]);
    later(30 * DAY);
    expect(await deliverDue(10)).toBe(0);
  });

  test("is one process's until its lease runs out; then another makes it, and the first one's word counts no more", async () => {
    const { customer, hook } = await oneWaiting();
    const [taken] = await claimDeliveries(10);
    if (!taken) throw new Error("there was nothing to take");
    expect(await claimDeliveries(10)).toEqual([]);
    later(LEASE_SECONDS + 1);
    receiver.answer = answers(500);
    expect(await deliverDue(10)).toBe(1);
    receiver.answer = answers(200);
    await deliver(taken, {});
    expect(await logOf(customer, hook)).toMatchObject([{ state: "pending", attempts: 2, http_status: 500 }]);
  });

  test("that the end of the process cuts off is anybody's at once, as if nobody had tried", async () => {
    const { customer, hook } = await oneWaiting();
    const stop = new AbortController();
    receiver.answer = () => stop.abort();
    await deliverDue(10, { stop: stop.signal });
    expect(await logOf(customer, hook)).toMatchObject([{ state: "pending", attempts: 0 }]);
    receiver.answer = answers(200);
    expect(await deliverDue(10)).toBe(1);
    expect(await logOf(customer, hook)).toMatchObject([{ state: "delivered", attempts: 1 }]);
  });

  test("is not made to an address that has become a private one", async () => {
    const { customer, hook } = await oneWaiting();
    await allowThisMachine(false);
    await deliverDue(10);
    expect(receiver.received).toEqual([]);
    expect(await logOf(customer, hook)).toMatchObject([{ state: "pending", problem: "private_address" }]);
  });

  test("is not made to whoever may no longer see the order", async () => {
    const staff = await aStaff();
    const hook = await aWebhook(staff, receiver);
    await anOrder();
    await db().user.update({ where: { id: staff.id }, data: { role: "customer" } });
    await deliverDue(10);
    expect(receiver.received).toEqual([]);
    expect(await logOf(staff, hook)).toMatchObject([{ state: "failed", problem: "unseen", attempts: 1 }]);
    await anOrder();
    expect(await logOf(staff, hook)).toHaveLength(1);
    expect(await getWebhook(staff, hook)).toMatchObject({ enabled: true, failing_since: null });
  });

  test("is forgotten after 30 days", async () => {
    const { customer, hook } = await oneWaiting();
    await deliverDue(10);
    later(30 * DAY - 60);
    await purgeDeliveries(new AbortController().signal);
    expect(await logOf(customer, hook)).toHaveLength(1);
    later(120);
    await purgeDeliveries(new AbortController().signal);
    expect(await logOf(customer, hook)).toEqual([]);
  });
});

describe("many deliveries", () => {
  test("to one endpoint go out four at a time, so that the others need not wait", async () => {
    const { id, customer, staff } = await anOrder();
    const busy = await aWebhook(customer, receiver);
    for (let count = 0; count < 9; count += 1) await say(staff, id);
    const other = await aWebhook(await aStaff(), receiver);
    await say(staff, id);
    const first = await claimDeliveries(5);
    expect(first.map(({ endpointId }) => endpointId).filter((one) => one === other.id)).toHaveLength(1);
    expect(first.filter(({ endpointId }) => endpointId === busy.id)).toHaveLength(4);
    expect(await claimDeliveries(5)).toEqual([]);
  });

  test("to an endpoint that fails go out one at a time until it answers again", async () => {
    const { id, customer, staff } = await anOrder();
    const hook = await aWebhook(customer, receiver);
    for (let count = 0; count < 6; count += 1) await say(staff, id);
    receiver.answer = answers(500);
    expect(await deliverDue(10)).toBe(4);
    expect(await getWebhook(customer, hook)).toMatchObject({ failing_since: START.getTime() / 1000 });
    receiver.answer = answers(200);
    expect(await deliverDue(10)).toBe(1);
    expect(await getWebhook(customer, hook)).toMatchObject({ failing_since: null });
    later(10);
    expect(await deliverDue(10)).toBe(4);
    expect(await deliverDue(10)).toBe(1);
    expect(await logOf(customer, hook)).toHaveLength(6);
  });

  test("taken by ten at once are each taken by one", async () => {
    const { id, customer, staff } = await anOrder();
    for (let count = 0; count < 3; count += 1) await aWebhook(customer, receiver);
    for (let count = 0; count < 4; count += 1) await say(staff, id);
    const taken = (await Promise.all(Array.from({ length: 10 }, () => claimDeliveries(2)))).flat();
    expect(new Set(taken.map((one) => one.id)).size).toBe(taken.length);
    expect(taken.length).toBeGreaterThan(0);
  });
});

describe("an endpoint", () => {
  test("that says it is gone is sent nothing more", async () => {
    const { id, customer, staff, hook } = await oneWaiting();
    receiver.answer = answers(410);
    await deliverDue(10);
    expect(await getWebhook(customer, hook)).toMatchObject({ enabled: false, stopped_for: "gone" });
    expect(await logOf(customer, hook)).toMatchObject([{ state: "failed", http_status: 410, attempts: 1 }]);
    await say(staff, id);
    later(DAY);
    expect(await deliverDue(10)).toBe(0);
  });

  test("that fails for days is sent nothing more; switched on again, it gets what waited", async () => {
    const { id, customer, staff, hook } = await oneWaiting();
    receiver.answer = answers(500);
    await tryToTheEnd();
    expect(await getWebhook(customer, hook)).toMatchObject({ enabled: true });
    later(2 * DAY);
    await say(staff, id, "Are you there?");
    await deliverDue(10);
    expect(await getWebhook(customer, hook)).toMatchObject({ enabled: false, stopped_for: "failing" });
    later(60);
    expect(await deliverDue(10)).toBe(0);
    await updateWebhook(customer, { id: hook.id, enabled: true });
    receiver.answer = answers(200);
    await deliverDue(10);
    expect(await getWebhook(customer, hook)).toMatchObject({
      enabled: true,
      stopped_for: null,
      failing_since: null,
    });
    expect(receiver.last.body).toContain("Are you there?");
  });

  test("that answers now and then is not given up", async () => {
    const { id, customer, staff, hook } = await oneWaiting();
    for (let day = 0; day < 6; day += 1) {
      receiver.answer = answers(500);
      await deliverDue(10);
      later(DAY);
      receiver.answer = answers(200);
      await deliverDue(10);
      later(DAY);
      await say(staff, id);
    }
    expect(await getWebhook(customer, hook)).toMatchObject({ enabled: true });
  });
});

describe("a new secret", () => {
  test("signs beside the old one for a day, and alone afterwards", async () => {
    const { id, customer, staff, hook } = await oneWaiting();
    const { secret, old_secret_until } = await rotateWebhookSecret(customer, hook);
    expect(secret).not.toBe(hook.secret);
    expect(old_secret_until).toBe(START.getTime() / 1000 + DAY);
    const verify = (by: string) => {
      const { body, headers } = receiver.last;
      return () => new Webhook(by).verify(body, headers as Record<string, string>);
    };
    await deliverDue(10);
    for (const one of [secret, hook.secret]) expect(verify(one)).not.toThrow();
    later(DAY - 60);
    await say(staff, id);
    await deliverDue(10);
    for (const one of [secret, hook.secret]) expect(verify(one)).not.toThrow();
    later(61);
    await say(staff, id);
    await deliverDue(10);
    expect(verify(secret)).not.toThrow();
    expect(verify(hook.secret)).toThrow();
  });
});

describe("sending again", () => {
  test("brings the same message under the same id, with all its attempts anew", async () => {
    const { customer, hook } = await oneWaiting();
    await deliverDue(10);
    const [{ id: delivery_id } = { id: "" }] = await logOf(customer, hook);
    expect(await replayWebhookDelivery(customer, { delivery_id })).toMatchObject({
      state: "pending",
      attempts: 0,
    });
    await deliverDue(10);
    const [one, again] = receiver.received;
    expect(again).toMatchObject({ id: one?.id, body: one?.body });
    expect(await logOf(customer, hook)).toMatchObject([{ state: "delivered", attempts: 1 }]);
  });

  test("does not make somebody's attempt under way a second one", async () => {
    const { customer, hook } = await oneWaiting();
    await claimDeliveries(1);
    const [{ id: delivery_id } = { id: "" }] = await logOf(customer, hook);
    await replayWebhookDelivery(customer, { delivery_id });
    expect(await deliverDue(10)).toBe(0);
  });

  test("what waits for its next attempt is tried now", async () => {
    const { customer, hook } = await oneWaiting();
    receiver.answer = answers(500);
    await deliverDue(10);
    const [{ id: delivery_id } = { id: "" }] = await logOf(customer, hook);
    await replayWebhookDelivery(customer, { delivery_id });
    expect(await deliverDue(10)).toBe(1);
    expect(await logOf(customer, hook)).toMatchObject([{ state: "pending", attempts: 2 }]);
  });

  test("is refused while the webhook is switched off, and to anybody else", async () => {
    const { customer, hook } = await oneWaiting();
    await deliverDue(10);
    const [{ id: delivery_id } = { id: "" }] = await logOf(customer, hook);
    const none = `msg_${"0".repeat(32)}`;
    for (const stranger of [await aCustomer(), await aStaff()])
      for (const asked of [delivery_id, none])
        await expect(replayWebhookDelivery(stranger, { delivery_id: asked })).rejects.toMatchObject({
          kind: "not_allowed",
          reason: "not_allowed",
        });
    await updateWebhook(customer, { id: hook.id, enabled: false });
    await expect(replayWebhookDelivery(customer, { delivery_id })).rejects.toMatchObject({
      kind: "conflict",
      reason: "webhook_stopped",
    });
  });
});
