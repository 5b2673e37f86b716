import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { listAudit } from "@/server/audit/list-audit";
import { db } from "@/server/db";
import { LimitedError } from "@/server/errors";
import { aCustomer, anOrder, anOwner, aStaff } from "@/server/testing/factories";
import { MailServer } from "@/server/testing/mail-server";
import { getMailState } from "./get-mail-state";
import { sendTestMail } from "./send-test-mail";

let server: MailServer;
beforeAll(async () => {
  server = await new MailServer().open();
  vi.stubEnv("SMTP_URL", server.url());
  vi.stubEnv("MAIL_FROM", "desk@shop.test");
});
beforeEach(() => {
  Object.assign(server, { refusal: null, isSilent: false });
  server.taken.length = 0;
});

const TO = { address: "wei@shop.test" };

test("an owner sends a mail and hears that it was taken", async () => {
  const owner = await anOwner();
  expect(await sendTestMail(owner, TO)).toEqual({ address: "wei@shop.test", delivered: true, problem: "" });
  expect(server.taken).toHaveLength(1);
  const [entry] = (await listAudit(owner, { limit: 1 })).entries;
  expect(entry).toMatchObject({ act: "mail_tested", about: "wei@shop.test", actor_id: owner.id });
  expect(server.taken[0]).toMatchObject({ to: ["wei@shop.test"] });
});

test("an owner hears what the mail server said against it", async () => {
  const owner = await anOwner();
  server.refusal = { code: 550, says: "no such mailbox" };
  expect(await sendTestMail(owner, TO)).toMatchObject({
    delivered: false,
    problem: expect.stringContaining("no such mailbox"),
  });
});

test("an owner who tries again and again has to wait", async () => {
  const owner = await anOwner();
  for (let count = 0; count < 10; count += 1) await sendTestMail(owner, TO);
  await expect(sendTestMail(owner, TO)).rejects.toBeInstanceOf(LimitedError);
  expect(server.taken).toHaveLength(10);
});

test("an owner sees how many mails wait, and which were given up and why", async () => {
  const { id, customer } = await anOrder();
  const mail = { userId: customer.id, orderId: id, text: "", html: "", subject: "News" };
  const at = new Date();
  const times = { createdAt: at, nextAttemptAt: at, attemptedAt: at };
  const said = { state: "failed", problem: "550 no such mailbox" } as const;
  await db().mail.create({ data: { ...mail, ...times, address: "ada@people.test" } });
  await db().mail.create({ data: { ...mail, ...times, ...said, address: "gone@people.test" } });
  const { failed, ...state } = await getMailState(await anOwner());
  expect(state).toEqual({ sends: true, from: "desk@shop.test", reply_to: "", waiting: 1 });
  expect(failed).toMatchObject([
    { comm_order_id: id, address: "gone@people.test", subject: "News", problem: "550 no such mailbox" },
  ]);
});

test("nobody but an owner sees or sends any of it", async () => {
  for (const viewer of [await aStaff(), await aCustomer()]) {
    await expect(getMailState(viewer)).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(sendTestMail(viewer, TO)).rejects.toMatchObject({ kind: "not_allowed" });
  }
  expect(server.taken).toEqual([]);
});

test("an owner hears that nobody answers where the mail server should be", async () => {
  await server.close();
  expect(await sendTestMail(await anOwner(), TO)).toMatchObject({
    delivered: false,
    problem: expect.stringContaining("ECONNREFUSED"),
  });
});
