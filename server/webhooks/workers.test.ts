import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { sendMessage } from "@/server/messages/send-message";
import { anOrder } from "@/server/testing/factories";
import { answers, Receiver, silence } from "@/server/testing/receiver";
import { aWebhook } from "@/server/testing/webhooks";
import { AT_ONCE, Worker } from "@/server/testing/workers";
import { LEASE_SECONDS } from "./claim-deliveries";
import { deliverDue } from "./deliver";
import { startDeliveries } from "./start-deliveries";

const LONG = 90_000; // a process of its own takes its time to start on a busy machine

let receiver: Receiver;
const workers: Worker[] = [];
beforeEach(async () => {
  receiver = await new Receiver().open();
});
afterEach(async () => {
  vi.useRealTimers();
  for (const worker of workers.splice(0)) await worker.kill();
  await db().webhookEndpoint.deleteMany();
  await receiver.close();
});

const say = (viewer: Viewer, comm_order_id: number) =>
  sendMessage(viewer, { comm_order_id, message_type: "text", content: "Hello" });
const states = async () => {
  const rows = await db().webhookDelivery.groupBy({ by: ["state"], _count: true });
  return Object.fromEntries(rows.map(({ state, _count }) => [state, _count]));
};

async function aWorker(): Promise<Worker> {
  const worker = await Worker.begun();
  workers.push(worker);
  return worker;
}

describe("several processes", () => {
  test("deliver 200 messages between them, each of them once", { timeout: LONG }, async () => {
    const both = [await aWorker(), await aWorker()];
    // More than one worker takes at a time: nobody is answered before both have begun.
    const held: (() => void)[] = [];
    let begun = 0;
    receiver.answer = (answer) => {
      held.push(() => answer.writeHead(200).end());
      begun += 1;
      if (begun > AT_ONCE) for (const release of held.splice(0)) release();
    };
    const { id, customer, staff } = await anOrder();
    for (let count = 0; count < 10; count += 1) await aWebhook(staff, receiver);
    for (let count = 0; count < 20; count += 1) await say(customer, id);
    await receiver.hasReceived(200, 60_000);
    await expect.poll(states, { timeout: 15_000 }).toEqual({ delivered: 200 });
    for (const worker of both) {
      await worker.ask();
      expect(await worker.ended()).toBe(0);
    }
    expect(new Set(receiver.received.map((one) => one.id)).size).toBe(200);
    expect(receiver.received).toHaveLength(200);
    const [one = 0, other = 0] = await Promise.all(both.map((worker) => worker.attempts()));
    expect(one + other).toBe(200);
    expect(Math.min(one, other)).toBeGreaterThan(0);
  });

  test("one that is killed in the middle loses nothing: another delivers after the lease", {
    timeout: LONG,
  }, async () => {
    const { id, customer, staff } = await anOrder();
    await aWebhook(customer, receiver);
    receiver.answer = silence;
    const worker = await aWorker();
    await say(staff, id);
    await receiver.hasReceived(1);
    await worker.kill();
    receiver.answer = answers(200);
    expect(await deliverDue(10)).toBe(0);
    vi.useFakeTimers({ now: Date.now() + (LEASE_SECONDS + 5) * 1000, toFake: ["Date"] });
    expect(await deliverDue(10)).toBe(1);
    const [first, second] = receiver.received;
    expect(second).toMatchObject({ id: first?.id, body: first?.body });
    expect(await states()).toEqual({ delivered: 1 });
  });

  test("one that is asked to end lets what is under way finish, and begins nothing", {
    timeout: LONG,
  }, async () => {
    const { id, customer, staff } = await anOrder();
    await aWebhook(customer, receiver);
    let finish = () => {};
    receiver.answer = (answer) => {
      finish = () => answer.writeHead(200).end();
    };
    const worker = await aWorker();
    await say(staff, id);
    await receiver.hasReceived(1);
    await worker.ask();
    await say(staff, id);
    finish();
    expect(await worker.ended()).toBe(0);
    expect(await states()).toEqual({ delivered: 1, pending: 1 });
  });
});

describe("one process", () => {
  test("sends at once what it wrote itself, without waiting for its next look", async () => {
    const { id, customer, staff } = await anOrder();
    await aWebhook(customer, receiver);
    const running = startDeliveries({ lookMs: 3_600_000 });
    await say(staff, id);
    await receiver.hasReceived(1);
    await say(staff, id);
    await receiver.hasReceived(2);
    await expect.poll(states).toEqual({ delivered: 2 });
    await running.end();
  });

  test("finds by looking what others wrote", async () => {
    const { id, customer, staff } = await anOrder();
    await aWebhook(customer, receiver);
    await say(staff, id);
    const row = await db().webhookDelivery.findFirstOrThrow();
    await db().webhookDelivery.update({
      where: { id: row.id },
      data: { nextAttemptAt: new Date(Date.now() + 300) },
    });
    const running = startDeliveries({ lookMs: 50 });
    await receiver.hasReceived(1);
    await running.end();
  });

  test("that has to end leaves to others what takes too long", async () => {
    const { id, customer, staff } = await anOrder();
    await aWebhook(customer, receiver);
    receiver.answer = silence;
    const running = startDeliveries({ patienceMs: 50 });
    await say(staff, id);
    await receiver.hasReceived(1);
    await running.end();
    receiver.answer = answers(200);
    expect(await deliverDue(10)).toBe(1);
    expect(await states()).toEqual({ delivered: 1 });
  });

  test("a slow receiver does not keep a quick one waiting", async () => {
    const { id, customer, staff } = await anOrder();
    const slow = await new Receiver().open();
    slow.answer = silence;
    await aWebhook(customer, slow);
    for (let count = 0; count < 20; count += 1) await say(staff, id);
    const running = startDeliveries({ most: 6, patienceMs: 0 });
    await slow.hasReceived(4);
    await aWebhook(customer, receiver);
    await say(staff, id);
    await receiver.hasReceived(1);
    expect(slow.received).toHaveLength(4);
    await running.end();
    await slow.close();
  });
});
