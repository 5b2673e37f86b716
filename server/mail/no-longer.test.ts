import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { endLinks } from "@/server/links/end-links";
import { openLink } from "@/server/links/open-link";
import { deleteMessage } from "@/server/messages/delete-message";
import { markRead } from "@/server/messages/mark-read";
import { sendMessage } from "@/server/messages/send-message";
import { followFacts } from "@/server/notifications/follow-facts";
import { assignOrder } from "@/server/orders/assign-order";
import { acceptQuote } from "@/server/quotes/accept-quote";
import { sendQuote } from "@/server/quotes/send-quote";
import { remind } from "@/server/reminders/remind";
import { removeColleague } from "@/server/staff/remove-colleague";
import { anOrder, anOwner, aQuote, type Situation } from "@/server/testing/factories";
import { claimMails } from "./claim-mails";
import { renewMail } from "./renew-mail";
import { stopLinks } from "./stop-link";
import { stopMails } from "./stop-mails";
import { writeMails } from "./write-mails";

vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:9");
vi.stubEnv("MAIL_FROM", "desk@shop.test");

const HOUR = 60;
const later = (minutes: number) => vi.useFakeTimers({ now: Date.now() + minutes * 60_000, toFake: ["Date"] });
const say = (who: Viewer, id: number, content: string) =>
  sendMessage(who, { comm_order_id: id, message_type: "text", content });

let order: Situation;
let owner: Viewer;
beforeAll(async () => {
  owner = await anOwner();
});
beforeEach(async () => {
  await db().order.updateMany({ data: { turn: "none" } }); // nobody waits on those of other tests
  order = await anOrder({ in: "in_communication" });
  await assignOrder(order.staff, { id: order.id, admin_id: order.staff.id });
  await followFacts();
  await db().notification.deleteMany();
  await db().mail.deleteMany();
});
afterEach(() => void vi.useRealTimers());

/** Writes what is due in so many minutes. */
async function written(minutes = 3): Promise<number> {
  await followFacts();
  later(minutes);
  await writeMails();
  return db().mail.count();
}

/** What goes to the mail server now, to whom and in which words. */
async function goingOut() {
  const ready = [];
  for (const claimed of await claimMails(10)) ready.push(await renewMail(claimed));
  return ready.filter((one) => one !== null);
}

async function sleepsFrom(quietFrom: number, quietTo: number, { id }: Viewer): Promise<void> {
  await db().user.update({ where: { id }, data: { timeZone: "UTC", quietFrom, quietTo } });
}

describe("a colleague who was removed", () => {
  test("is not mailed what was pending, least of all with a way in as the customer", async () => {
    await say(order.customer, order.id, "My new address is secret");
    await followFacts();
    await removeColleague(owner, { id: order.staff.id });
    expect(await db().notification.count({ where: { userId: order.staff.id } })).toBe(0);
    expect(await written()).toBe(0);
  });

  test("is not sent the mail that was written before", async () => {
    await say(order.customer, order.id, "My new address is secret");
    expect(await written()).toBe(1);
    await removeColleague(owner, { id: order.staff.id });
    expect(await db().mail.count()).toBe(0);
    expect(await goingOut()).toEqual([]);
  });

  test("is told nothing after a night in which they were left alone, however they lost their rights", async () => {
    const hour = new Date().getUTCHours();
    await sleepsFrom(hour, (hour + 3) % 24, order.staff);
    await say(order.customer, order.id, "My new address is secret");
    await followFacts();
    await db().user.update({ where: { id: order.staff.id }, data: { role: "customer" } });
    expect(await written(4 * HOUR)).toBe(0);
    expect(await db().notification.count({ where: { mailAfter: { not: null } } })).toBe(0);
  });

  test("is not sent what was claimed a moment too late", async () => {
    await say(order.customer, order.id, "My new address is secret");
    await written();
    await db().user.update({ where: { id: order.staff.id }, data: { role: "customer" } });
    expect(await goingOut()).toEqual([]);
    expect(await db().mail.count()).toBe(0);
  });

  test("keeps what they are told of an order of their own", async () => {
    const before = { ...order.staff, role: "customer" } as const;
    const own = await anOrder({ in: "in_communication", customer: before, staff: owner });
    await say(owner, own.id, "Hello");
    await followFacts();
    await removeColleague(owner, { id: order.staff.id });
    await written();
    const mails = (await goingOut()).filter(({ name }) => name === order.staff.name);
    expect(mails).toMatchObject([{ orderId: own.id }]);
    const [link = ""] = /\/guest\/(\S+)/.exec(mails[0]?.text ?? "")?.slice(1) ?? [];
    expect((await openLink(link, "en"))?.viewer).toMatchObject({ id: order.staff.id, onlyOrder: own.id });
  });
});

describe("a mail that was written and waits, as while the mail server is away", () => {
  beforeEach(async () => {
    await say(order.staff, order.id, "Meant for somebody else");
    expect(await written()).toBe(1);
  });

  test("goes without the words of a message that was taken back, and not at all if that was all", async () => {
    const message = await db().message.findFirstOrThrow({ orderBy: { id: "desc" } });
    await deleteMessage(order.staff, { comm_order_id: order.id, message_id: message.id });
    expect(await goingOut()).toEqual([]);
    expect(await db().mail.count()).toBe(0);
  });

  test("does not go to whoever has turned mails off, or has looked", async () => {
    await stopMails(stopLinks(order.customer.id).page.split("/").at(-1) ?? "");
    expect(await goingOut()).toEqual([]);
    await db().notificationSwitch.deleteMany();
    await say(order.staff, order.id, "Another");
    expect(await written()).toBe(1);
    await markRead(order.customer, { id: order.id });
    expect(await goingOut()).toEqual([]);
  });

  test("goes to where they are now, with links that open the order, also when others were ended", async () => {
    await endLinks(order.staff, { id: order.id });
    await db().user.update({ where: { id: order.customer.id }, data: { email: "new@people.test" } });
    const [mail] = await goingOut();
    expect(mail?.address).toBe("new@people.test");
    const [link = ""] = /\/guest\/(\S+)/.exec(mail?.text ?? "")?.slice(1) ?? [];
    expect(await openLink(link, "en")).not.toBeNull();
  });

  test("waits until it is not quiet for its reader any more", async () => {
    const hour = new Date().getUTCHours();
    await sleepsFrom(hour, (hour + 3) % 24, order.customer);
    expect(await goingOut()).toEqual([]);
    expect(await db().mail.findMany()).toMatchObject([{ state: "pending", attempts: 0, leasedUntil: null }]);
    later(4 * HOUR);
    expect(await goingOut()).toHaveLength(1);
  });
});

describe("a reminder", () => {
  /** Both sides are reminded of a quote that expires, in the hours in which the customer is left alone. */
  async function remindedOfQuote(): Promise<void> {
    const valid_until = new Date(Date.now() + 24 * HOUR * 60_000).toISOString().slice(0, 10);
    await sendQuote(order.staff, aQuote(order.id, { valid_until }));
    await followFacts();
    await db().notification.deleteMany();
    later(13 * HOUR);
    await remind();
    expect(await db().notification.count({ where: { kind: "reminder_quote" } })).toBe(2);
  }

  test("is not mailed when what it is about was decided before it was written", async () => {
    await remindedOfQuote();
    await acceptQuote(order.customer, { id: order.id });
    await db().notification.deleteMany({ where: { NOT: { kind: "reminder_quote" } } });
    later(3);
    await writeMails();
    expect(await db().mail.count()).toBe(0);
  });

  test("is not sent when that was decided before it goes out", async () => {
    await remindedOfQuote();
    later(3);
    await writeMails();
    expect(await db().mail.count()).toBe(2);
    await acceptQuote(order.customer, { id: order.id });
    expect(await goingOut()).toEqual([]);
  });

  test("of a customer who waits is not mailed once a colleague has answered, nor to whoever is not in charge any more", async () => {
    await say(order.customer, order.id, "Oak?");
    await followFacts();
    await db().notification.deleteMany();
    later(25 * HOUR);
    await remind();
    later(3);
    await writeMails();
    expect(await db().mail.count({ where: { userId: order.staff.id } })).toBe(1);
    await assignOrder(order.staff, { id: order.id, admin_id: owner.id });
    expect(await goingOut()).toEqual([]);
    await db().notification.deleteMany();
    later(24 * HOUR);
    await remind();
    await say(order.staff, order.id, "Oak.");
    later(3);
    await writeMails();
    expect(await db().mail.count({ where: { userId: owner.id } })).toBe(0);
  });
});
