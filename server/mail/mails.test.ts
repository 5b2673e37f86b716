import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { openLink } from "@/server/links/open-link";
import { deleteMessage } from "@/server/messages/delete-message";
import { markRead } from "@/server/messages/mark-read";
import { sendMessage } from "@/server/messages/send-message";
import { followFacts } from "@/server/notifications/follow-facts";
import { assignOrder } from "@/server/orders/assign-order";
import { sendQuote } from "@/server/quotes/send-quote";
import { aCustomer, anOrder, aProduct, aQuote } from "@/server/testing/factories";
import { getsMail } from "./gets-mail";
import { stopMails } from "./stop-mails";
import { writeMails } from "./write-mails";

vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:9");
vi.stubEnv("MAIL_FROM", "desk@shop.test");

const later = (minutes: number) => vi.useFakeTimers({ now: Date.now() + minutes * 60_000, toFake: ["Date"] });
beforeEach(async () => {
  await followFacts();
  await db().notification.deleteMany();
  await db().mail.deleteMany();
});
afterEach(() => void vi.useRealTimers());

const say = (who: Viewer, id: number, content: string) =>
  sendMessage(who, { comm_order_id: id, message_type: "text", content });

/** An order somebody is in charge of, of which everybody knows everything so far. */
async function aKnownOrder(title = "A desk for two") {
  const request = { archive_id: (await aProduct()).id, title };
  const situation = await anOrder({ in: "in_communication", request });
  await assignOrder(situation.staff, { id: situation.id, admin_id: situation.staff.id });
  await followFacts();
  await db().notification.deleteMany();
  return situation;
}

/** The mails that somebody gets when two minutes and more have passed. */
async function mailsTo({ id: userId }: Viewer) {
  await followFacts();
  later(3);
  await writeMails();
  return db().mail.findMany({ where: { userId }, orderBy: { createdAt: "asc" } });
}
const addressesIn = (text = "") =>
  [...text.matchAll(/http:\/\/localhost:3000(\S+)/g)].map(([, at = ""]) => at);
const linksIn = (text: string) => addressesIn(text).filter((at) => !at.startsWith("/mail/"));

describe("a customer", () => {
  test("gets one mail of all that happened on an order, with the words themselves, and only once", async () => {
    const { id, customer, staff } = await aKnownOrder();
    await say(staff, id, "Which oak do you like?\nLight or dark?");
    await say(staff, id, "Both are in stock.");
    await sendQuote(staff, aQuote(id, { days: 21, valid_until: "2099-12-31" }));
    const mails = await mailsTo(customer);
    expect(mails).toMatchObject([{ orderId: id, subject: `A desk for two (order ${id})`, state: "pending" }]);
    for (const said of ["> Which oak do you like?", "> Light or dark?", "> Both are in stock."])
      expect(mails[0]?.text).toContain(said);
    expect(mails[0]?.text).toContain("9,900.50");
    expect(mails[0]?.text).toContain("December 31, 2099");
    expect(mails[0]?.html).toContain("Which oak do you like?");
    await writeMails();
    expect(await db().mail.count()).toBe(1);
  });

  test("gets links that open this order alone, at the very message", async () => {
    const { id, customer, staff } = await aKnownOrder();
    await say(staff, id, "Hello");
    const message = await db().message.findFirstOrThrow({ where: { orderId: id }, orderBy: { id: "desc" } });
    const [mail] = await mailsTo(customer);
    const links = linksIn(mail?.text ?? "");
    expect(links).toHaveLength(2);
    for (const link of links) {
      const opened = await openLink(link.replace("/guest/", ""), "en");
      expect(opened?.viewer).toMatchObject({ id: customer.id, onlyOrder: id });
      expect(opened?.path).toContain(`#message-${message.id}`);
    }
  });

  test("is not mailed before two minutes have passed, nor what they have read meanwhile", async () => {
    const { id, customer, staff } = await aKnownOrder();
    await say(staff, id, "Hello");
    await followFacts();
    await writeMails();
    expect(await db().mail.count()).toBe(0);
    await markRead(customer, { id });
    expect(await mailsTo(customer)).toEqual([]);
  });

  test("does not get the words of a message that was taken back", async () => {
    const { id, customer, staff } = await aKnownOrder();
    const sent = await say(staff, id, "Meant for somebody else");
    await followFacts();
    await deleteMessage(staff, { comm_order_id: id, message_id: sent.id });
    for (const { text, html } of await mailsTo(customer)) {
      expect(text).not.toContain("Meant for");
      expect(html).not.toContain("Meant for");
    }
  });

  test("is not mailed what they have turned off, nor without an address", async () => {
    const { id, customer, staff } = await aKnownOrder();
    await say(staff, id, "Hello");
    await followFacts();
    await db().notificationSwitch.create({
      data: { userId: customer.id, group: "message", channel: "mail", on: false },
    });
    expect(await mailsTo(customer)).toEqual([]);
    vi.useRealTimers();
    await db().notificationSwitch.deleteMany();
    await db().user.update({ where: { id: customer.id }, data: { email: null } });
    await say(staff, id, "Hello again");
    expect(await mailsTo(customer)).toEqual([]);
  });

  test("gets one mail of an order in a quarter of an hour, however much is written, and loses nothing of it", async () => {
    const { id, customer, staff } = await aKnownOrder();
    await say(staff, id, "Hello");
    expect(await mailsTo(customer)).toHaveLength(1);
    await say(staff, id, "And another thing");
    await followFacts();
    later(5);
    await writeMails();
    expect(await db().mail.count({ where: { userId: customer.id } })).toBe(1);
    later(11);
    await writeMails();
    const mails = await db().mail.findMany({ where: { userId: customer.id }, orderBy: { createdAt: "asc" } });
    expect(mails).toHaveLength(2);
    expect(mails[1]?.text).toContain("And another thing");
  });

  test("ends all mails by the address in each of them, which only we can make", async () => {
    const { id, customer, staff } = await aKnownOrder();
    await say(staff, id, "Hello");
    const [mail] = await mailsTo(customer);
    const token = addressesIn(mail?.text).at(-1)?.replace("/mail/", "") ?? "";
    const other = await aCustomer();
    const forged = `${Buffer.from(String(other.id)).toString("base64url")}.${token.split(".")[1]}`;
    await stopMails(forged);
    expect([await getsMail(token), await getsMail(forged), await getsMail("none")]).toEqual([
      true,
      null,
      null,
    ]);
    expect(await db().notificationSwitch.count({ where: { userId: other.id } })).toBe(0);
    await stopMails(token);
    await stopMails(token);
    expect(await getsMail(token)).toBe(false);
    vi.useRealTimers();
    await db().mail.deleteMany();
    await say(staff, id, "Hello again");
    expect(await mailsTo(customer)).toEqual([]);
  });

  test("reads their own language and clock", async () => {
    const { id, customer, staff } = await aKnownOrder();
    await db().user.update({
      where: { id: customer.id },
      data: { language: "zh", timeZone: "America/New_York" },
    });
    await sendQuote(staff, aQuote(id, { valid_until: "2099-12-31" }));
    const [mail] = await mailsTo(customer);
    expect(mail?.subject).toBe(`A desk for two（订单 ${id}）`);
    expect(mail?.text).toContain("有效期至2099年12月31日");
    expect(mail?.html).toContain('lang="zh-CN"');
  });

  test("who chose no language is written to in that of the order", async () => {
    const { id, customer, staff } = await aKnownOrder("双人书桌");
    await say(staff, id, "您好");
    expect((await mailsTo(customer))[0]?.subject).toBe(`双人书桌（订单 ${id}）`);
  });
});

test("the studio gets plain addresses, for which one signs in", async () => {
  const { id, customer, staff } = await aKnownOrder();
  await say(customer, id, "Light oak, please.");
  const [mail] = await mailsTo(staff);
  expect(mail?.text).toContain("> Light oak, please.");
  const links = linksIn(mail?.text ?? "");
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toMatch(new RegExp(`^/orders/${id}\\?from=\\d+#message-\\d+$`));
});

test("what somebody writes is text in a mail, never HTML, and no line of a header", async () => {
  const { id, customer, staff } = await aKnownOrder("<b>Desk</b> & chair");
  await say(staff, id, '<img src=x onerror="alert(1)"><script>alert(2)</script>');
  const [mail] = await mailsTo(customer);
  expect(mail?.html).not.toMatch(/<(img|script|b)[\s>]/);
  expect(mail?.html).toContain("&lt;script&gt;alert(2)&lt;/script&gt;");
  expect(mail?.html).toContain("&lt;b&gt;Desk&lt;/b&gt; &amp; chair");
  expect(mail?.subject).not.toMatch(/[\r\n]/);
});

test("what waited for a day is mailed to nobody, as when a shop begins to send mail", async () => {
  const { id, customer, staff } = await aKnownOrder();
  await say(staff, id, "Hello");
  await followFacts();
  later(25 * 60);
  await writeMails();
  expect(await db().mail.count({ where: { userId: customer.id } })).toBe(0);
});
