import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { MOST_DEVICES } from "@/domain/notification/device";
import type { Viewer } from "@/domain/viewer";
import { changePassword } from "@/server/accounts/change-password";
import { db } from "@/server/db";
import { deleteMessage } from "@/server/messages/delete-message";
import { markRead } from "@/server/messages/mark-read";
import { sendMessage } from "@/server/messages/send-message";
import { followFacts } from "@/server/notifications/follow-facts";
import { assignOrder } from "@/server/orders/assign-order";
import { removeColleague } from "@/server/staff/remove-colleague";
import { aCustomer, anOrder, anOwner, aProduct, PASSWORD } from "@/server/testing/factories";
import { Browser, PushService, signerOf, vapidKeys } from "@/server/testing/push-service";
import { allowThisMachine } from "@/server/testing/webhooks";
import { addDevice } from "./add-device";
import { claimPushes, LEASE_SECONDS } from "./claim-pushes";
import { listDevices } from "./list-devices";
import { removeDevice } from "./remove-device";
import { sendPush } from "./send-push";
import { startPushing } from "./start-pushing";

const keys = vapidKeys();
for (const [name, value] of Object.entries(keys)) vi.stubEnv(name, value);

let service: PushService;
/** Lets so many seconds pass, as far as clocks tell. */
const later = (seconds: number) => vi.useFakeTimers({ now: Date.now() + seconds * 1000, toFake: ["Date"] });
beforeEach(async () => {
  vi.useRealTimers();
  service = await new PushService().open();
  await allowThisMachine();
  await followFacts();
  await db().notification.deleteMany();
  await db().pushDevice.deleteMany();
});
afterEach(async () => {
  vi.useRealTimers();
  await service.close();
});

const say = (who: Viewer, id: number, content: string) =>
  sendMessage(who, { comm_order_id: id, message_type: "text", content });

/** An order of which everybody knows everything so far, and whose customer has a device. */
async function withDevice(title = "A desk for two") {
  const request = { archive_id: (await aProduct()).id, title };
  const situation = await anOrder({ in: "in_communication", request });
  await assignOrder(situation.staff, { id: situation.id, admin_id: situation.staff.id });
  await followFacts();
  await db().notification.deleteMany();
  const browser = new Browser(service);
  const device = await addDevice(situation.customer, browser.draft);
  return { ...situation, browser, device };
}

/** Makes one attempt at everything that is due after so many seconds. Returns how many there were. */
async function callDue(seconds = 6): Promise<number> {
  await followFacts();
  later(seconds);
  const claimed = await claimPushes(20);
  for (const one of claimed) await sendPush(one);
  return claimed.length;
}

describe("somebody's device", () => {
  test("is told of a message six seconds later, in words that only it can read, signed by the shop", async () => {
    const { id, customer, staff, browser } = await withDevice();
    const { id: message } = await say(staff, id, "Which oak do you like?");
    expect(await callDue(3)).toBe(0);
    expect(await callDue(3)).toBe(1);
    const [taken] = service.taken;
    if (!taken) throw new Error("nothing came");
    expect(browser.draft.endpoint).toBe(`${service.origin}${taken.path}`);
    expect(browser.read(taken)).toEqual({
      title: "A desk for two",
      body: `${staff.name} wrote a message\nWhich oak do you like?`,
      tag: `order-${id}`,
      url: `/orders/${id}?from=${message + 1}#message-${message}`,
      lang: "en",
    });
    expect(taken.body.toString()).not.toContain("oak");
    expect(taken.headers).toMatchObject({ ttl: "86400", topic: `order-${id}`, urgency: "high" });
    expect(taken.headers).toMatchObject({ "content-encoding": "aes128gcm" });
    const { key, claims } = signerOf(taken);
    expect(key).toBe(keys.VAPID_PUBLIC_KEY);
    expect(claims).toMatchObject({ aud: service.origin, sub: "mailto:desk@localhost" });
    expect(await callDue()).toBe(0);
    expect(await db().push.count()).toBe(0);
    expect(await listDevices(customer)).toMatchObject([{ reached_time: expect.any(Number) }]);
  });

  test("is called once for all that happened on an order, and on each of their devices", async () => {
    const { id, customer, staff, browser } = await withDevice();
    const other = new Browser(service, "Chrome · Windows");
    await addDevice(customer, other.draft);
    await say(staff, id, "Hello");
    await say(staff, id, "Two things more");
    await say(staff, id, "And this");
    expect(await callDue()).toBe(2);
    const [first, second] = service.taken;
    for (const [who, taken] of [[browser, first] as const, [other, second] as const])
      expect(taken && who.read(taken)).toMatchObject({
        body: `${staff.name} wrote a message\nAnd this\nand 2 more`,
      });
  });

  test("speaks its owner's language, else that of the order", async () => {
    const { id, customer, staff, browser } = await withDevice("双人书桌");
    await say(staff, id, "您好");
    await callDue();
    await db().user.update({ where: { id: customer.id }, data: { language: "en" } });
    await say(staff, id, "Hello");
    await callDue();
    expect(service.taken.map((taken) => browser.read(taken))).toMatchObject([
      { lang: "zh-CN", body: `${staff.name} 发来一条消息\n您好` },
      { lang: "en", body: `${staff.name} wrote a message\nHello` },
    ]);
  });

  test("is not called about what they have seen meanwhile, before or after it was taken up", async () => {
    const { id, customer, staff } = await withDevice();
    await say(staff, id, "Hello");
    await followFacts();
    await markRead(customer, { id });
    expect(await callDue()).toBe(0);
    await say(staff, id, "Hello again");
    await followFacts();
    later(6);
    const [claimed] = await claimPushes(1);
    await markRead(customer, { id });
    if (claimed) await sendPush(claimed);
    expect(service.taken).toEqual([]);
    expect(await db().push.count()).toBe(0);
  });

  test("is not called about what they turned off, nor in their quiet hours", async () => {
    const { id, customer, staff } = await withDevice();
    await say(staff, id, "Hello");
    await followFacts();
    const off = { userId: customer.id, group: "message", channel: "push", on: false };
    await db().notificationSwitch.create({ data: off });
    await callDue();
    expect(service.taken).toEqual([]);
    await db().notificationSwitch.deleteMany();
    vi.useFakeTimers({ now: new Date("2026-12-01T23:30:00Z"), toFake: ["Date"] });
    await db().user.update({
      where: { id: customer.id },
      data: { timeZone: "UTC", quietFrom: 22, quietTo: 7 },
    });
    await say(staff, id, "Good night");
    await followFacts();
    vi.setSystemTime(new Date("2026-12-02T06:59:00Z"));
    expect(await claimPushes(1)).toEqual([]);
    vi.setSystemTime(new Date("2026-12-02T07:00:01Z"));
    expect(await claimPushes(1)).toHaveLength(1);
  });

  test("is not called about a message that was taken back", async () => {
    const { id, staff } = await withDevice();
    const sent = await say(staff, id, "Meant for somebody else");
    await deleteMessage(staff, { comm_order_id: id, message_id: sent.id });
    await callDue();
    expect(service.taken).toEqual([]);
  });

  test("ends with their sessions, and with the right to see the order", async () => {
    const { id, customer, staff } = await withDevice();
    await addDevice(staff, new Browser(service).draft);
    await say(staff, id, "Hello");
    await say(customer, id, "Hello back");
    await followFacts();
    await changePassword(customer, {
      current: PASSWORD,
      next: "a better horse battery",
      again: "a better horse battery",
    });
    await removeColleague(await anOwner(), { id: staff.id });
    await callDue();
    expect(service.taken).toEqual([]);
    expect([await listDevices(customer), await listDevices({ ...staff, role: "customer" })]).toEqual([
      [],
      [],
    ]);
  });

  test("of a colleague who became a customer, and added it again, hears of nobody's order", async () => {
    const { id, customer, staff } = await withDevice();
    await say(customer, id, "Hello");
    await followFacts();
    await removeColleague(await anOwner(), { id: staff.id });
    await addDevice({ ...staff, role: "customer" }, new Browser(service).draft);
    await callDue();
    expect(service.taken).toEqual([]);
  });
});

describe("a push service", () => {
  test("that is out of order is called again later, and not for longer than a day", async () => {
    const { id, staff } = await withDevice();
    await say(staff, id, "Hello");
    service.status = 503;
    expect(await callDue()).toBe(1);
    expect(await callDue(1)).toBe(0);
    service.status = 429;
    expect(await callDue(6)).toBe(1);
    service.status = 201;
    expect(await callDue(40)).toBe(1);
    expect(service.taken).toHaveLength(3);
    expect(await db().push.count()).toBe(0);

    service.status = 500;
    await say(staff, id, "Hello again");
    await callDue();
    for (let hour = 0; hour < 26; hour += 1) await callDue(3600);
    expect(await db().push.count()).toBe(0);
  });

  test.each([404, 410])("that answers %i has heard of the device for the last time", async (status) => {
    const { id, customer, staff } = await withDevice();
    await say(staff, id, "Hello");
    service.status = status;
    await callDue();
    expect(await listDevices(customer)).toEqual([]);
    expect(await db().push.count()).toBe(0);
  });

  test("that refuses a call is not asked the same again, and the device stays", async () => {
    const { id, customer, staff } = await withDevice();
    await say(staff, id, "Hello");
    service.status = 413;
    await callDue();
    expect(await callDue(3600)).toBe(0);
    expect(await listDevices(customer)).toHaveLength(1);
  });

  test("is called by one process only, and by another when that was killed", async () => {
    const { id, staff } = await withDevice();
    await say(staff, id, "Hello");
    await followFacts();
    later(6);
    const claimed = await Promise.all([claimPushes(5), claimPushes(5), claimPushes(5)]);
    expect(claimed.flat()).toHaveLength(1);
    expect(await callDue(1)).toBe(0);
    expect(await callDue(LEASE_SECONDS)).toBe(1);
    expect(service.taken).toHaveLength(1);
  });

  test("is called by itself", async () => {
    const { id, staff } = await withDevice();
    await say(staff, id, "Hello");
    await followFacts();
    later(6);
    const pushing = startPushing();
    await expect.poll(() => service.taken.length).toBe(1);
    await pushing.end();
  });
});

describe("adding a device", () => {
  const refused = { kind: "invalid", fields: { endpoint: [{ rule: "push_address", values: {} }] } };

  test("one that leads into our own network is refused, unless the owner allows it, and is not called", async () => {
    const { id, customer, staff } = await withDevice();
    await say(staff, id, "Hello");
    await allowThisMachine(false);
    await callDue();
    expect(service.taken).toEqual([]);
    const { draft } = new Browser(service);
    await expect(addDevice(customer, draft)).rejects.toMatchObject(refused);
    await expect(
      addDevice(customer, { ...draft, endpoint: "https://169.254.169.254/latest" }),
    ).rejects.toMatchObject(refused);
  });

  test("a browser tells whoever used it last, and is there once", async () => {
    const { customer, browser } = await withDevice();
    await addDevice(customer, browser.draft);
    expect(await listDevices(customer)).toHaveLength(1);
    const next = await aCustomer();
    await addDevice(next, browser.draft);
    expect(await listDevices(customer)).toEqual([]);
    expect(await listDevices(next)).toMatchObject([
      { name: "Firefox · Android", endpoint: browser.draft.endpoint, reached_time: null },
    ]);
  });

  test("one too many takes the place of the oldest", async () => {
    const { customer, device } = await withDevice();
    for (let count = 0; count < MOST_DEVICES; count += 1)
      await addDevice(customer, new Browser(service).draft);
    const left = await listDevices(customer);
    expect(left).toHaveLength(MOST_DEVICES);
    expect(left.map(({ id }) => id)).not.toContain(device.id);
  });

  test("nobody removes another's, nor does a key that acts for less than its owner", async () => {
    const { customer, staff, device } = await withDevice();
    await removeDevice(await aCustomer(), device);
    expect(await listDevices(customer)).toHaveLength(1);
    await removeDevice(customer, device);
    expect(await listDevices(customer)).toEqual([]);
    const lesser: Viewer = { ...staff, role: "customer", keyId: 1 };
    await expect(addDevice(lesser, new Browser(service).draft)).rejects.toMatchObject({
      kind: "not_allowed",
    });
    await addDevice(staff, new Browser(service).draft);
    expect(await listDevices(lesser)).toEqual([]);
  });
});
