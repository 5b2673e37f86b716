import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import {
  countNotificationsEndpoint,
  getNotificationSettingsEndpoint,
  listNotificationsEndpoint,
  saveNotificationSettingsEndpoint,
  seeNotificationsEndpoint,
} from "@/schemas/endpoints/notifications";
import { db } from "@/server/db";
import { sendMessage } from "@/server/messages/send-message";
import { followFacts } from "@/server/notifications/follow-facts";
import { sendQuote } from "@/server/quotes/send-quote";
import { aCustomer, anOrder, aQuote } from "@/server/testing/factories";
import { call, keyOf, tokenOf } from "@/server/testing/wire";

let id: number;
let customer: Viewer;
let staff: Viewer;
beforeEach(async () => {
  ({ id, customer, staff } = await anOrder({ in: "in_communication" }));
  await followFacts();
  await db().notification.deleteMany({});
});

const say = (who: Viewer, content: string) =>
  sendMessage(who, { comm_order_id: id, message_type: "text", content });
async function listFor(who: Viewer, headers = {}) {
  await followFacts();
  const { data } = await call(listNotificationsEndpoint, {
    headers: { ...(await tokenOf(who)), ...headers },
  });
  return data;
}
const countFor = async (who: Viewer) =>
  (await call(countNotificationsEndpoint, { headers: await tokenOf(who) })).data.unseen;
const see = async (who: Viewer, body: object) =>
  call(seeNotificationsEndpoint, { headers: await tokenOf(who), body });

describe("what one should know", () => {
  test("is told newest first, with what was written and the way to the very place", async () => {
    const message = await say(staff, "Which wood?");
    await sendQuote(staff, aQuote(id));
    expect(await listFor(customer)).toMatchObject([
      { kind: "quote", text: `${staff.name} sent quote version 1`, excerpt: "", is_seen: false },
      { kind: "message", text: `${staff.name} wrote a message`, excerpt: "Which wood?", comm_order_id: id },
    ]);
    const urls = (await listFor(customer)).map(({ url }: { url: string }) => new URL(url));
    expect(urls.map(({ pathname, search, hash }: URL) => pathname + search + hash)).toEqual([
      `/orders/${id}#quote-1`,
      `/orders/${id}?from=${message.id + 1}#message-${message.id}`,
    ]);
  });

  test("is told in the language in which one asks", async () => {
    await say(staff, "Which wood?");
    const [told] = await listFor(customer, { "accept-language": "zh-CN" });
    expect(told.text).toBe(`${staff.name} 发来一条消息`);
  });

  test("is nobody else's, whatever they ask for", async () => {
    await say(staff, "Which wood?");
    await followFacts();
    const stranger = await aCustomer();
    expect(await listFor(stranger)).toEqual([]);
    expect(await see(stranger, { comm_order_id: id })).toMatchObject({ code: 1002 });
    expect(await see(stranger, { comm_order_id: 0 })).toMatchObject({ code: 0, data: { unseen: 0 } });
    expect(await countFor(customer)).toBe(1);
  });

  test("a program of staff that stands on the customer's side learns nothing of the shop's orders", async () => {
    await say(customer, "Oak, please");
    expect(await listFor(staff)).toHaveLength(1);
    const headers = await keyOf(staff, ["read"]);
    expect((await call(listNotificationsEndpoint, { headers })).data).toEqual([]);
    expect((await call(countNotificationsEndpoint, { headers })).data).toEqual({ unseen: 0 });
  });
});

describe("what one has seen", () => {
  test("counts no more: of one order, and of all", async () => {
    const other = await anOrder({ customer, staff, in: "in_communication" });
    await say(staff, "Which wood?");
    await followFacts();
    expect(await countFor(customer)).toBe(2);
    expect((await see(customer, { comm_order_id: id })).data).toEqual({ unseen: 1 });
    expect((await listFor(customer)).map(({ is_seen }: { is_seen: boolean }) => is_seen)).toEqual([
      true,
      false,
    ]);
    expect((await see(customer, { comm_order_id: "0" })).data).toEqual({ unseen: 0 });
    expect(other.id).toBeGreaterThan(id);
  });

  test("and the other side's is not touched by it", async () => {
    await say(staff, "Which wood?");
    await say(customer, "Oak");
    await followFacts();
    await see(customer, { comm_order_id: 0 });
    expect(await countFor(staff)).toBe(1);
  });
});

describe("how one is told", () => {
  const settingsOf = async (who: Viewer) =>
    (await call(getNotificationSettingsEndpoint, { headers: await tokenOf(who) })).data;
  const save = async (who: Viewer, body: object) =>
    call(saveNotificationSettingsEndpoint, { headers: await tokenOf(who), body: { language: "", ...body } });
  const off = (group: string, channel: string) => ({ switches: [{ group, channel, on: false }] });

  test("stands by itself until somebody turns a switch, and counts from then on", async () => {
    const before = await settingsOf(customer);
    expect(before).toMatchObject({ language: "", time_zone: "", quiet_from: null, has_email: true });
    expect(before.switches).toContainEqual({ group: "message", channel: "app", on: true });
    const { data: after } = await save(customer, off("message", "app"));
    expect(after.switches).toContainEqual({ group: "message", channel: "app", on: false });
    expect(after.switches).toContainEqual({ group: "message", channel: "mail", on: true });
    await say(staff, "Which wood?");
    expect(await listFor(customer)).toEqual([]);
    await save(customer, { switches: [{ group: "message", channel: "app", on: true }] });
    expect(await settingsOf(customer)).toEqual(before);
  });

  test("each side has switches of its own, and nobody turns another's", async () => {
    const groups = async (who: Viewer) =>
      new Set((await settingsOf(who)).switches.map(({ group }: { group: string }) => group));
    expect(await groups(customer)).not.toContain("assignment");
    expect(await groups(staff)).toContain("assignment");
    await save(staff, off("message", "mail"));
    expect((await settingsOf(customer)).switches).toContainEqual({
      group: "message",
      channel: "mail",
      on: true,
    });
  });

  test("keeps a language, a clock and quiet hours, and refuses those that there are not", async () => {
    const night = { language: "zh", time_zone: "Asia/Shanghai", quiet_from: 22, quiet_to: 0 };
    expect((await save(customer, night)).data).toMatchObject(night);
    expect(await save(customer, { time_zone: "Mars/Olympus" })).toMatchObject({ code: -1 });
    expect(await save(customer, { quiet_from: 24 })).toMatchObject({ code: -1 });
    expect(await settingsOf(customer)).toMatchObject(night);
    expect((await save(customer, {})).data).toMatchObject({ language: "", time_zone: "", quiet_to: null });
  });
});
