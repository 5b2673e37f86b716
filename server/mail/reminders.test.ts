import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ReminderKind } from "@/domain/notification/reminders";
import { LOCALES, type Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { openLink } from "@/server/links/open-link";
import { followFacts } from "@/server/notifications/follow-facts";
import { listNotifications } from "@/server/notifications/list-notifications";
import { confirmOrder } from "@/server/orders/confirm-order";
import { acceptQuote } from "@/server/quotes/accept-quote";
import { sendQuote } from "@/server/quotes/send-quote";
import { remind } from "@/server/reminders/remind";
import { sendSketch } from "@/server/sketches/send-sketch";
import { aCustomer, anOrder, aProduct, aQuote, aStaff } from "@/server/testing/factories";
import { anUpload } from "@/server/testing/uploads";
import { writeMails } from "./write-mails";

vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:9");
vi.stubEnv("MAIL_FROM", "desk@shop.test");

const HOUR = 60;
const later = (minutes: number) => vi.useFakeTimers({ now: Date.now() + minutes * 60_000, toFake: ["Date"] });
afterEach(() => void vi.useRealTimers());
beforeEach(async () => {
  await db().order.updateMany({ data: { turn: "none" } }); // nobody waits on those of other tests
  await db().mail.deleteMany();
});

/** People are reminded of what waits in so many minutes, of nothing else, and it is mailed when that is due. */
async function remindedIn(minutes: number): Promise<void> {
  await followFacts();
  await db().notification.deleteMany({ where: { NOT: { kind: { startsWith: "reminder_" } } } });
  later(minutes);
  await remind();
  later(3);
  await writeMails();
}
const mailsTo = ({ id: userId }: Viewer) =>
  db().mail.findMany({ where: { userId }, orderBy: { createdAt: "asc" } });

describe("somebody whom much waits for", () => {
  /** So many orders of one customer that the studio has not answered. */
  async function neglected(count: number) {
    const [staff, customer, product] = [await aStaff(), await aCustomer(), (await aProduct()).id];
    const orders = [];
    for (let number = 1; number <= count; number += 1)
      orders.push(
        await anOrder({ staff, customer, request: { archive_id: product, title: `Desk ${number}` } }),
      );
    await db().order.updateMany({ where: { customerId: customer.id }, data: { adminId: staff.id } });
    return { staff, customer, orders };
  }

  test("gets one mail with a line and an address for each order, and the rest counted", async () => {
    const { staff, orders } = await neglected(28);
    await remindedIn(25 * HOUR);
    const mails = await mailsTo(staff);
    expect(mails).toMatchObject([{ orderId: null, subject: "28 orders wait for you at Atelier" }]);
    const [{ text = "" } = {}] = mails;
    expect(text).toContain(`Desk 1 (order ${orders[0]?.id}): The customer is waiting for a reply`);
    expect(text.match(/http\S+\/orders\/\d+$/gm)).toHaveLength(25);
    expect(text).toContain("And 3 more\nhttp://localhost:3000/desk");
    await remind();
    await writeMails();
    expect(await mailsTo(staff)).toHaveLength(1);
  });

  test("is not mailed again for some hours, when more comes to wait", async () => {
    const { staff } = await neglected(2);
    await remindedIn(25 * HOUR);
    const { id } = await anOrder({ in: "in_communication", staff });
    await db().order.update({
      where: { id },
      data: { adminId: staff.id, turn: "merchant", turnSince: new Date(Date.now() - 25 * HOUR * 60_000) },
    });
    await remindedIn(HOUR);
    expect(await mailsTo(staff)).toHaveLength(1);
    later(4 * HOUR);
    await writeMails();
    expect((await mailsTo(staff)).map(({ orderId }) => orderId)).toEqual([null, id]);
  });

  test("is left alone in their own night", async () => {
    const { staff } = await neglected(2);
    const clock = new Date(Date.now() + 25 * HOUR * 60_000).toLocaleTimeString("en-GB", {
      timeZone: "Asia/Shanghai",
    });
    const quietFrom = Number(clock.slice(0, 2));
    const night = { timeZone: "Asia/Shanghai", quietFrom, quietTo: (quietFrom + 5) % 24 };
    await db().user.update({ where: { id: staff.id }, data: night });
    await remindedIn(25 * HOUR);
    later(3 * HOUR);
    await writeMails();
    expect(await mailsTo(staff)).toEqual([]);
    later(2 * HOUR + 5);
    await writeMails();
    expect(await mailsTo(staff)).toMatchObject([{ subject: "2 orders wait for you at Atelier" }]);
  });

  test("as a customer follows each line into that order alone", async () => {
    const { customer, staff, orders } = await neglected(2);
    for (const { id } of orders) {
      await confirmOrder(staff, { id });
      await sendSketch(staff, { id, images: [(await anUpload(staff)).file_location], note: "" });
    }
    await remindedIn(49 * HOUR);
    const [mail] = await mailsTo(customer);
    const links = mail?.text.match(/(?<=\/guest\/)\S+/g) ?? [];
    const opened = await Promise.all(links.map((link) => openLink(link, "en")));
    expect(opened.map((one) => one?.viewer.onlyOrder)).toEqual(orders.map(({ id }) => id));
  });
});

describe("a reminder says what waits, in the bell and in the mail", () => {
  const SAYS: Record<ReminderKind, Record<(typeof LOCALES)[number], string>> = {
    reminder_quote: { en: "The quote is about to expire", zh: "报价即将过期" },
    reminder_sketch: { en: "A sketch is waiting for a decision", zh: "有一轮草图等待确认" },
    reminder_payment: { en: "A payment is still open", zh: "还有一笔款项未付" },
    reminder_reply: { en: "The customer is waiting for a reply", zh: "客户正在等待回复" },
  };
  type Made = Awaited<ReturnType<typeof anOrder>>;
  const inDays = (days: number) =>
    new Date(Date.now() + days * 24 * HOUR * 60_000).toISOString().slice(0, 10);
  const quoted = ({ staff, id }: Made) => sendQuote(staff, aQuote(id, { valid_until: inDays(1) }));
  /** How it comes to wait, and for how many hours. */
  const WAITS: Record<ReminderKind, { begin: (made: Made) => Promise<unknown>; hours: number }> = {
    reminder_quote: { begin: quoted, hours: 13 },
    reminder_sketch: {
      begin: async ({ staff, id }) =>
        sendSketch(staff, { id, images: [(await anUpload(staff)).file_location], note: "" }),
      hours: 49,
    },
    reminder_payment: {
      begin: async (made) => {
        await sendQuote(made.staff, aQuote(made.id));
        await acceptQuote(made.customer, { id: made.id });
      },
      hours: 73,
    },
    reminder_reply: {
      begin: ({ id }) => db().order.update({ where: { id }, data: { turn: "merchant" } }),
      hours: 25,
    },
  };
  const CASES = LOCALES.flatMap((locale) =>
    (Object.keys(SAYS) as ReminderKind[]).map((kind) => ({ kind, locale })),
  );

  test.each(CASES)("$kind in $locale", async ({ kind, locale }) => {
    const made = await anOrder({ in: "in_communication" });
    const reader = { ...(kind === "reminder_reply" ? made.staff : made.customer), locale };
    await db().order.update({ where: { id: made.id }, data: { adminId: made.staff.id } });
    await db().user.update({ where: { id: reader.id }, data: { language: locale } });
    await WAITS[kind].begin(made);
    await remindedIn(WAITS[kind].hours * HOUR);
    const { rows } = await listNotifications(reader, { current: 1 });
    expect(rows).toMatchObject([{ kind, text: SAYS[kind][locale], actor_name: "", event_type: null }]);
    const [mail] = await mailsTo(reader);
    expect(mail?.text.split("\n")).toContain(SAYS[kind][locale]);
  });
});
