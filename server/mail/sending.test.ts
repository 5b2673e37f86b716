import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "@/server/db";
import { aCustomer, anOrder } from "@/server/testing/factories";
import { MailServer } from "@/server/testing/mail-server";
import { claimMails, LEASE_SECONDS } from "./claim-mails";
import { purgeMails } from "./purge-mails";
import { sendMail } from "./send-mail";
import { postOffice } from "./smtp";
import { startMailing } from "./start-mailing";

let server: MailServer;
let reader: { userId: number; orderId: number };
const later = (seconds: number) => vi.useFakeTimers({ now: Date.now() + seconds * 1000, toFake: ["Date"] });

beforeAll(async () => {
  server = await new MailServer().open();
  vi.stubEnv("SMTP_URL", server.url());
  vi.stubEnv("MAIL_FROM", "desk@shop.test");
  const { id, customer } = await anOrder({ customer: await aCustomer({ email: "ada@people.test" }) });
  reader = { userId: customer.id, orderId: id };
});
beforeEach(async () => {
  vi.useRealTimers();
  Object.assign(server, { refusal: null, isSilent: false });
  server.taken.length = 0;
  await db().mail.deleteMany();
});
afterAll(async () => {
  vi.useRealTimers();
  await server.close();
});

/** A mail to Ada that tells of a message on her order. */
async function aMail() {
  const instant = new Date();
  const said = { subject: "News", text: "Hello\n", html: "<p>Hello</p>", address: "ada@people.test" };
  const data = { event: "message_sent", by: "Olive", side: "merchant" };
  const about = `test:${randomUUID()}`;
  const told = { userId: reader.userId, orderId: reader.orderId, kind: "message", about, data };
  return db().mail.create({
    data: {
      ...said,
      userId: reader.userId,
      orderId: reader.orderId,
      createdAt: instant,
      nextAttemptAt: instant,
      notifications: { connect: { id: (await db().notification.create({ data: told })).id } },
    },
  });
}

/** Makes one attempt at everything that is due, with little patience where one hangs. */
async function sendDue(patienceMs = 20_000): Promise<number> {
  const office = postOffice({ patienceMs });
  if (!office) throw new Error("no mail server");
  const claimed = await claimMails(10);
  for (const one of claimed) await sendMail(one, office);
  return claimed.length;
}
const mails = () => db().mail.findMany({ orderBy: { createdAt: "asc" } });

test("a mail reaches its reader over an encrypted connection, from the shop, as one of an order's conversation", async () => {
  const { id } = await aMail();
  expect(await sendDue()).toBe(1);
  const [taken] = server.taken;
  expect(taken).toMatchObject({ to: ["ada@people.test"], secure: true });
  expect(taken?.raw).toContain(`Message-ID: <${id}@shop.test>`);
  expect(taken?.raw).toContain(`References: <order-${reader.orderId}-${reader.userId}@shop.test>`);
  expect(taken?.raw).toContain("Auto-Submitted: auto-generated");
  expect(taken?.raw).toMatch(/^From: .*<desk@shop\.test>/m);
  expect(await mails()).toMatchObject([
    { state: "delivered", attempts: 1, problem: null, leasedUntil: null },
  ]);
  expect(await sendDue()).toBe(0);
});

test("one that the mail server puts off is sent later, and one that it refuses never again", async () => {
  await aMail();
  server.refusal = { code: 451, says: "Greylisted, come back later" };
  await sendDue();
  expect(await mails()).toMatchObject([{ state: "pending", problem: expect.stringContaining("Greylisted") }]);
  expect(await sendDue()).toBe(0);
  later(10);
  server.refusal = null;
  expect(await sendDue()).toBe(1);
  expect(await mails()).toMatchObject([{ state: "delivered", attempts: 2, problem: null }]);

  await db().mail.deleteMany();
  await aMail();
  later(20);
  server.refusal = { code: 550, says: "No such mailbox" };
  await sendDue();
  expect(await mails()).toMatchObject([
    { state: "failed", attempts: 1, problem: expect.stringContaining("No such mailbox") },
  ]);
});

test("one at which the mail server says nothing any more is tried again", async () => {
  await aMail();
  server.isSilent = true;
  expect(await sendDue(500)).toBe(1);
  const [mail] = await mails();
  expect(mail).toMatchObject({ state: "pending", attempts: 1, leasedUntil: null });
  expect(mail?.problem).not.toBe(null);
  later(10);
  server.isSilent = false;
  expect(await sendDue()).toBe(1);
  expect(await mails()).toMatchObject([{ state: "delivered", attempts: 2 }]);
});

test("one whose sender was killed goes out after the lease, and two processes never have the same", async () => {
  for (let count = 0; count < 6; count += 1) await aMail();
  const [one, other] = await Promise.all([claimMails(4), claimMails(4)]);
  expect(new Set([...one, ...other].map(({ id }) => id)).size).toBe(6);
  expect(one.length + other.length).toBe(6);
  expect(await sendDue()).toBe(0);
  later(LEASE_SECONDS + 5);
  expect(await sendDue()).toBe(6);
  expect(server.taken).toHaveLength(6);
});

test("whoever finds out too late what became of a mail changes nothing any more", async () => {
  await aMail();
  const [late] = await claimMails(1);
  later(LEASE_SECONDS + 5);
  await sendDue();
  server.refusal = { code: 550, says: "No" };
  const office = postOffice();
  if (late && office) await sendMail(late, office);
  expect(await mails()).toMatchObject([{ state: "delivered", attempts: 2 }]);
});

test("a name or a subject that holds a header of its own adds none", async () => {
  const name = 'Ada"\r\nBcc: everybody@people.test';
  const title = "News\r\nBcc: everybody@people.test";
  await db().user.update({ where: { id: reader.userId }, data: { name } });
  await db().order.update({ where: { id: reader.orderId }, data: { title } });
  await aMail();
  await sendDue();
  const [taken] = server.taken;
  expect(taken?.to).toEqual(["ada@people.test"]);
  expect(taken?.raw).not.toMatch(/^bcc:/im);
});

test("each of many mails goes out once, however many instances send", async () => {
  for (let count = 0; count < 12; count += 1) await aMail();
  const instances = [startMailing(), startMailing(), startMailing()];
  await expect.poll(async () => db().mail.count({ where: { state: "delivered" } })).toBe(12);
  await Promise.all(instances.map((one) => one.end()));
  const numbers = server.taken.map(({ raw }) => /^Message-ID: (\S+)/m.exec(raw)?.[1]);
  expect([numbers.length, new Set(numbers).size]).toEqual([12, 12]);
});

test("a mail in hand when the process ends is waited for, and goes once", async () => {
  await aMail();
  server.holdUp();
  const mailing = startMailing();
  await expect.poll(() => server.heldUp).toBe(1);
  const ended = mailing.end();
  server.letGo();
  await ended;
  expect(await mails()).toMatchObject([{ state: "delivered", attempts: 1, leasedUntil: null }]);
  expect(server.taken).toHaveLength(1);
});

test("mails go out by themselves, and are forgotten after a month", async () => {
  await aMail();
  const mailing = startMailing();
  await expect.poll(() => server.taken.length).toBe(1);
  await mailing.end();
  expect(await mails()).toMatchObject([{ state: "delivered" }]);
  await purgeMails();
  expect(await mails()).toHaveLength(1);
  later(31 * 24 * 3600);
  await purgeMails();
  expect(await mails()).toHaveLength(0);
});
