import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { endLinks } from "@/server/links/end-links";
import { replyAddress } from "@/server/mail/reply-address";
import { startMailing } from "@/server/mail/start-mailing";
import { writeMails } from "@/server/mail/write-mails";
import { listMessages } from "@/server/messages/list-messages";
import { sendMessage } from "@/server/messages/send-message";
import { followFacts } from "@/server/notifications/follow-facts";
import { cancelOrder } from "@/server/orders/cancel-order";
import { removeColleague } from "@/server/staff/remove-colleague";
import { aCustomer, anOrder, anOwner, type Situation } from "@/server/testing/factories";
import { MailServer } from "@/server/testing/mail-server";
import { aDelivery, aRawMail, type Delivery, INBOUND_SECRET } from "@/server/testing/raw-mail";
import { aPicture, PDF } from "@/server/testing/uploads";
import { type Reply, send } from "@/server/testing/wire";

let server: MailServer;
let order: Situation;
let mail: { from: string; to: string; text: string };

beforeAll(async () => {
  server = await new MailServer().open();
  vi.stubEnv("SMTP_URL", server.url());
  vi.stubEnv("MAIL_FROM", "desk@shop.test");
  vi.stubEnv("MAIL_REPLY_TO", "reply@shop.test");
  vi.stubEnv("MAIL_INBOUND_SECRET", INBOUND_SECRET);
});
afterAll(() => server.close());
beforeEach(async () => {
  order = await anOrder({ in: "in_communication" });
  mail = { from: await addressOf(order.customer), to: addressFor(order.customer), text: "The light one.\n" };
});

function deliver(mail: Buffer, how?: Delivery): Promise<Reply> {
  const { headers, body } = aDelivery(mail, how);
  return send("POST", "/api/mail/inbound", { headers, raw: body });
}
const addressFor = ({ id: userId }: Viewer, orderId = order.id) =>
  replyAddress({ orderId, userId, ver: 0, gen: 0 }) ?? "";
async function addressOf({ id }: Viewer): Promise<string> {
  return (await db().user.findUniqueOrThrow({ where: { id } })).email ?? "";
}
/** What stands on the order since it was made, oldest first. */
async function thread({ id, staff } = order) {
  const { rows } = await listMessages(staff, { comm_order_id: id, current: 1, page_size: 50, pageSize: 50 });
  return rows.map(({ sender_id, message_type, content }) => ({ sender_id, message_type, content }));
}

test("a customer answers the mail that they got, and it stands on the order once, however often it is delivered", async () => {
  const before = await thread();
  const draft = { comm_order_id: order.id, message_type: "text", content: "Light or dark?" } as const;
  await sendMessage(order.staff, draft);
  await followFacts();
  await db().notification.updateMany({ data: { mailAfter: new Date() } });
  await writeMails();
  const mailing = startMailing();
  const ours = () => server.taken.find(({ to }) => to.includes(mail.from))?.raw ?? "";
  await expect.poll(ours).toContain("Light or dark?");
  await mailing.end();
  const to = /^Reply-To: .*<(\S+)>/m.exec(ours())?.[1] ?? "";
  expect(to).toBe(mail.to);
  expect(ours()).toContain("## Answer above this line ##");

  const quoted = ours()
    .split("\r\n")
    .map((line) => `> ${line}`);
  const text = ["The light one, please.", "", `On 30 Nov 2026 Atelier <${to}> wrote:`, ...quoted].join("\n");
  const raw = await aRawMail({ ...mail, to, text });
  const replies = await Promise.all([deliver(raw), deliver(raw)]);
  replies.push(await deliver(raw));
  expect(replies.map(({ data }) => data.outcome).sort()).toEqual(["repeated", "repeated", "written"]);
  expect((await thread()).slice(before.length + 1)).toEqual([
    { sender_id: order.customer.id, message_type: "text", content: "The light one, please." },
  ]);
});

test("a colleague answers the customer by mail, and files come along as what they are", async () => {
  const attachments = [
    { filename: "oak.png", content: await aPicture() },
    { filename: "plan.txt", content: PDF },
    { filename: "run.exe", content: Buffer.from("MZ\u0090\u0000") },
  ];
  const raw = await aRawMail({
    from: await addressOf(order.staff),
    to: addressFor(order.staff),
    text: "Here it is.",
    attachments,
  });
  const { data } = await deliver(raw);
  expect(data).toMatchObject({ outcome: "written", comm_order_id: order.id });
  const written = (await thread()).slice(-3);
  expect(written.map(({ message_type }) => message_type)).toEqual(["text", "image", "file"]);
  expect(written.every(({ sender_id }) => sender_id === order.staff.id)).toBe(true);
  expect(written[0]?.content).toMatch(/^Here it is\.\n\n\(A file did not arrive: .*run\.exe/);
  expect(data.message_ids).toHaveLength(3);
});

test("pictures of the quotation and of the sender's ending stay where they are", async () => {
  const html = `<div>Like this: <img src="cid:mine"></div><div id="Signature"><img src="cid:logo"></div>
    <div class="gmail_quote">On Monday<img src="cid:theirs"></div>`;
  const content = await aPicture();
  const attachments = ["mine", "logo", "theirs"].map((cid) => ({ cid, content, filename: `${cid}.png` }));
  await deliver(await aRawMail({ ...mail, text: undefined, html, attachments }));
  expect((await thread()).slice(-2)).toMatchObject([
    { message_type: "text", content: "Like this:" },
    { message_type: "image" },
  ]);
});

describe("nothing is written", () => {
  let before: unknown;
  beforeEach(async () => {
    before = await thread();
  });
  const refused = async (given: Parameters<typeof aRawMail>[0], how?: Delivery) => {
    const reply = await deliver(await aRawMail(given), how);
    expect(await thread()).toEqual(before);
    return reply;
  };

  test("without a good signature of these minutes", async () => {
    const old = new Date(Date.now() - 6 * 60_000);
    const other = `whsec_${Buffer.alloc(32, 8).toString("base64")}`;
    for (const how of [{ at: old }, { secret: other }])
      expect(await refused(mail, how)).toMatchObject({ status: 400, code: -1 });
  });

  test("for an address that was altered, or made for another order or person", async () => {
    const [local = ""] = mail.to.split("@");
    const parts = local.replace("reply+", "").split("-");
    const stranger = await aCustomer();
    const altered = [
      "reply@shop.test",
      mail.to.replace(/.@/, (end) => (end === "0@" ? "1@" : "0@")),
      `reply+${[(order.id + 1).toString(36), ...parts.slice(1)].join("-")}@shop.test`,
      `reply+zzzzzz-zzzzzz-zzzz-${"0".repeat(24)}@shop.test`,
      addressFor(stranger),
    ];
    for (const to of altered) expect(await refused({ ...mail, to }), to).toMatchObject({ code: 1002 });
  });

  test("for somebody else who got hold of the address", async () => {
    const from = await addressOf(await aCustomer());
    expect(await refused({ ...mail, from })).toMatchObject({
      code: -1,
      msg: expect.stringContaining("does not come from the address"),
    });
  });

  test("when the order's links were ended, the password was changed, or it was too long ago", async () => {
    await endLinks(order.staff, { id: order.id });
    expect(await refused(mail)).toMatchObject({ code: 1002 });
    const { id, customer, staff } = await anOrder({ in: "in_communication" });
    const [from, to] = [await addressOf(customer), addressFor(customer, id)];
    await db().user.update({ where: { id: customer.id }, data: { sessionVersion: 1 } });
    expect(await refused({ ...mail, from, to })).toMatchObject({ code: 1002 });
    const staffs = { ...mail, from: await addressOf(staff), to: addressFor(staff, id) };
    vi.useFakeTimers({ now: Date.now() + 92 * 24 * 3600_000, toFake: ["Date"] });
    expect(await refused(staffs, { at: new Date() })).toMatchObject({ code: 1002 });
    vi.useRealTimers();
  });

  test("by a colleague who was removed, or on an order that is over", async () => {
    const given = { ...mail, from: await addressOf(order.staff), to: addressFor(order.staff) };
    await removeColleague(await anOwner(), { id: order.staff.id });
    expect((await deliver(await aRawMail(given))).code).toBe(1002);
    order = await anOrder();
    await cancelOrder(order.customer, { id: order.id, reason: "We moved" });
    before = await thread();
    const answer = { ...mail, from: await addressOf(order.customer), to: addressFor(order.customer) };
    expect(await refused(answer)).toMatchObject({ code: -1, msg: expect.stringContaining("Cancelled") });
  });

  test.each([
    { headers: { "Auto-Submitted": "auto-replied" } },
    { headers: { Precedence: "bulk" } },
    { headers: { "Return-Path": "<>" } },
    { headers: { "List-Id": "<all.people.test>" } },
    { subject: "Automatic reply: A desk for two" },
    { subject: "自动回复：双人书桌" },
    { from: "MAILER-DAEMON@people.test" },
    { from: "desk@shop.test" },
  ])("when a machine answers: %o", async (given) => {
    expect(await refused({ ...mail, ...given })).toMatchObject({ code: 0, data: { outcome: "ignored" } });
  });

  test("when nothing stands above the quotation, or it is no mail at all", async () => {
    const text = "\n> ## Answer above this line ##\n> Hello";
    expect(await refused({ ...mail, text })).toMatchObject({
      code: -1,
      msg: expect.stringContaining("Nothing"),
    });
    for (const raw of [Buffer.from("\r\n\r\n"), Buffer.from("")])
      expect(await deliver(raw)).toMatchObject({ status: 200, code: -1 });
  });
});

test("whoever answers again and again has to wait", async () => {
  const codes = [];
  for (let count = 0; count < 31; count += 1)
    codes.push((await deliver(await aRawMail({ ...mail, text: `Number ${count}` }))).status);
  expect(codes).toEqual([...Array(30).fill(200), 429]);
});

test("who signs badly again and again is not read any more", async () => {
  await db().attempt.deleteMany();
  const raw = await aRawMail(mail);
  const other = `whsec_${Buffer.alloc(32, 8).toString("base64")}`;
  for (let count = 0; count < 50; count += 1)
    expect((await deliver(raw, { secret: other })).status).toBe(400);
  expect((await deliver(raw)).status).toBe(429);
  await db().attempt.deleteMany();
});

test("the address that the mail really went to counts where its heading names another", async () => {
  const raw = await aRawMail({ ...mail, to: "Atelier <somebody@shop.test>" });
  expect(await deliver(raw, { to: mail.to.toUpperCase() })).toMatchObject({ data: { outcome: "written" } });
});
