import { expect, test, vi } from "vitest";
import { db } from "@/server/db";
import { writeMails } from "@/server/mail/write-mails";
import { followFacts } from "@/server/notifications/follow-facts";
import { aCustomer, aProduct, aStaff } from "@/server/testing/factories";
import { orderForCustomer } from "./order-for-customer";

vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:9");
vi.stubEnv("MAIL_FROM", "desk@shop.test");

const draft = async (contact: { email?: string; phone?: string }) => ({
  archive_id: (await aProduct()).id,
  title: "A signet ring",
  content: "Called this morning: size 54.",
  name: "Mara Lind",
  email: contact.email,
  phone: contact.phone,
});

test("staff read that a guest is mailed, and the mail lets them into their order", async () => {
  const taken = await orderForCustomer(await aStaff(), await draft({ email: "Mara@People.test" }));
  expect(taken.mailed_to).toBe("mara@people.test");
  await followFacts();
  vi.useFakeTimers({ now: Date.now() + 3 * 60_000, toFake: ["Date"] });
  await writeMails();
  vi.useRealTimers();
  const [mail] = await db().mail.findMany({ where: { orderId: taken.id } });
  expect(mail).toMatchObject({ address: "mara@people.test", text: expect.stringContaining("/guest/") });
});

test("whoever gave only a number, or turned such mails off, is not mailed, and staff read so", async () => {
  const staff = await aStaff();
  const called = await orderForCustomer(staff, await draft({ phone: "+46705550123" }));
  expect(called.mailed_to).toBe("");
  const { id: userId } = await aCustomer({ email: "quiet@people.test" });
  await db().notificationSwitch.create({ data: { userId, group: "request", channel: "mail", on: false } });
  const quiet = await orderForCustomer(staff, await draft({ email: "quiet@people.test" }));
  expect(quiet.mailed_to).toBe("");
});
