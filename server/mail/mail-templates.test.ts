import { afterEach, expect, test, vi } from "vitest";
import { MailTemplateDraft } from "@/schemas/mail-template";
import { listAudit } from "@/server/audit/list-audit";
import { db } from "@/server/db";
import { sendMessage } from "@/server/messages/send-message";
import { followFacts } from "@/server/notifications/follow-facts";
import { sendQuote } from "@/server/quotes/send-quote";
import { aCustomer, anOrder, anOwner, aQuote, aStaff } from "@/server/testing/factories";
import { stored } from "@/server/testing/stored";
import { listMailTemplates } from "./list-mail-templates";
import { resetMailTemplate } from "./reset-mail-template";
import { saveMailTemplate } from "./save-mail-template";
import { writeMails } from "./write-mails";

vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:9");
vi.stubEnv("MAIL_FROM", "desk@shop.test");
afterEach(() => void vi.useRealTimers());

const which = { reader: "customer", kind: "message", language: "en" } as const;
const DRAFT = {
  ...which,
  subject: "News on your {product}",
  opening: "Dear {name},\n\nthis is {shop} about “{title}” ({order}).",
  closing: "Yours, {shop}",
};

/** The mail that a customer gets of what happens on a new order. */
async function mailedAfter(...work: ((order: Awaited<ReturnType<typeof anOrder>>) => Promise<unknown>)[]) {
  const order = await anOrder({ in: "in_communication" });
  await followFacts();
  await db().notification.deleteMany();
  for (const one of work) await one(order);
  await followFacts();
  vi.useFakeTimers({ now: Date.now() + 180_000, toFake: ["Date"] });
  await writeMails();
  vi.useRealTimers();
  return { ...order, mail: await db().mail.findFirstOrThrow({ where: { userId: order.customer.id } }) };
}
const write = ({ staff, id }: Awaited<ReturnType<typeof anOrder>>) =>
  sendMessage(staff, { comm_order_id: id, message_type: "text", content: "Oak?" });

test("customers are mailed in the owner's words, also around several things by their own wording", async () => {
  const owner = await anOwner();
  const saved = await saveMailTemplate(owner, DRAFT);
  expect(saved).toMatchObject({ standard: false, preview: { subject: "News on your Engraved rings" } });
  const { mail, customer, order } = await mailedAfter(write);
  expect(mail.subject).toBe(`News on your ${order.product.title}`);
  expect(mail.text).toContain(`Dear ${customer.name},\n\nthis is`);
  expect(mail.text.indexOf("Yours,")).toBeGreaterThan(mail.text.indexOf("> Oak?"));
  expect(mail.html).toContain(`Dear ${customer.name},`);

  const both = await mailedAfter(write, ({ staff, id }) => sendQuote(staff, aQuote(id)));
  expect(both.mail.subject).toBe(`A desk for two (order ${both.id})`);
});

test("an owner gives a mail its standard wording back, and both is on record", async () => {
  const owner = await anOwner();
  await saveMailTemplate(owner, DRAFT);
  const standard = await resetMailTemplate(owner, which);
  expect(standard).toMatchObject({ standard: true, subject: "{title} (order {order})", closing: "" });
  expect(await resetMailTemplate(owner, which)).toEqual(standard);
  expect((await listMailTemplates(owner)).every((one) => one.standard)).toBe(true);
  const { entries } = await listAudit(owner, { user_id: owner.id, limit: 10 });
  expect(entries.map(({ act }) => act)).toEqual(["mail_wording_reset", "mail_worded"]);
});

test("every mail is listed in both languages with an example that leaves no braces", async () => {
  const all = await listMailTemplates(await anOwner());
  expect(all.filter(({ language }) => language === "zh")).toHaveLength(all.length / 2);
  for (const { preview } of all) expect(JSON.stringify(preview)).not.toMatch(/[a-z]\}/);
});

test("what no mail has a word for, and a mail that this side never gets, are refused", () => {
  const issuesOf = (more: object) =>
    MailTemplateDraft.safeParse({ ...DRAFT, ...more }).error?.issues.map(({ path }) => path.join());
  expect(issuesOf({ opening: "Dear {nmae}" })).toEqual(["opening"]);
  expect(issuesOf({ subject: "Two\nlines" })).toEqual(["subject"]);
  expect(issuesOf({ kind: "assignment" })).toEqual(["kind"]);
  expect(issuesOf({})).toBeUndefined();
});

test("nobody but an owner reads or changes how mails are worded", async () => {
  for (const viewer of [await aStaff(), await aCustomer()]) {
    const before = await stored();
    const refusal = { kind: "not_allowed" };
    await expect(listMailTemplates(viewer)).rejects.toMatchObject(refusal);
    await expect(saveMailTemplate(viewer, DRAFT)).rejects.toMatchObject(refusal);
    await expect(resetMailTemplate(viewer, which)).rejects.toMatchObject(refusal);
    expect(await stored()).toBe(before);
  }
});
