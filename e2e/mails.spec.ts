import PostalMime from "postal-mime";
import { MailServer } from "../server/testing/mail-server";
import { aDelivery, aRawMail, INBOUND_SECRET } from "../server/testing/raw-mail";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { orderPage } from "./order-page";
import { PrivateDesk } from "./private-desk";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: "reduce" } as const;

test.setTimeout(180_000); // a desk of its own

/** What a mail says as text. */
async function textOf(raw: string): Promise<string> {
  return (await PostalMime.parse(raw)).text ?? "";
}

/** What somebody is mailed next, as it went over the wire: two minutes without a look, at once. */
async function mailTo(address: string, desk: PrivateDesk, mail: MailServer): Promise<string> {
  const due = `UPDATE "Notification" n SET "mailAfter" = now() FROM "User" u
    WHERE u."id" = n."userId" AND u."email" = $1 AND n."mailAfter" > now() AND n."seenAt" IS NULL AND n."kind" IN ('message', 'quote') RETURNING n."id"`;
  await expect.poll(async () => (await desk.query(due, [address])).length).toBeGreaterThan(0);
  const sent = () => mail.taken.find(({ to }) => to.includes(address))?.raw ?? "";
  await expect.poll(sent, { timeout: 45_000 }).not.toBe("");
  return sent();
}

test("a customer who does not look is mailed, answers by mail and by the mail's link, decides in Chinese, and ends the mails", async ({
  openAs,
}) => {
  const [desk, mail] = [new PrivateDesk(), await new MailServer().open()];
  try {
    await desk.start({
      env: {
        SMTP_URL: mail.url(),
        MAIL_FROM: "desk@shop.test",
        MAIL_REPLY_TO: "reply@shop.test",
        MAIL_INBOUND_SECRET: INBOUND_SECRET,
      },
    });
    const [ana, olive] = [await desk.join("ana"), await desk.join("olive", "owner")];
    await desk.query(`UPDATE "User" SET "email" = 'ana@people.test' WHERE "userName" = 'ana'`);
    const body = {
      archive_id: await desk.offer(),
      title: "A shelf",
      content: "Oak",
      phone: "+351 912 345 678",
    };
    const { data } = await desk.call("communication/order/create", { token: ana, body });
    await desk.call("communication/order/confirm", { token: olive, body: { id: data.id } });
    const said = { comm_order_id: data.id, message_type: "text", content: "Which oak do you like?" };
    await desk.call("communication/message/send", { token: olive, body: said });
    const sent = await mailTo("ana@people.test", desk, mail);
    const text = await textOf(sent);
    expect(text).toContain("> Which oak do you like?");
    expect(sent).toMatch(/^List-Unsubscribe:\s+</m);
    expect(sent).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);

    const page = await openAs(null, PHONE);
    await page.goto(/http\S+\/guest\/\S+/.exec(text)?.[0] ?? "");
    await expect(page).toHaveURL(new RegExp(`/orders/${data.id}`));
    const { thread, ready, say } = orderPage(page);
    await expect(thread.getByText("Which oak do you like?")).toBeVisible();
    await ready();
    await say("The light one.");
    await expect(thread.getByText("Sent", { exact: true })).toHaveCount(0);

    // By mail, while the page is open.
    const to = /^Reply-To: .*<(\S+)>/m.exec(sent)?.[1] ?? "";
    const answer = `And 2 m wide.\n\nOn 30 Nov 2026 Atelier <${to}> wrote:\n> Hello`;
    const { headers, body: given } = aDelivery(await aRawMail({ from: "ana@people.test", to, text: answer }));
    const reply = await fetch(`${desk.address}/api/mail/inbound`, { method: "POST", headers, body: given });
    expect(await reply.json()).toMatchObject({ code: 0, data: { outcome: "written" } });
    await expect(thread.getByText("And 2 m wide.", { exact: true })).toBeVisible();

    // Whoever looks at the order through a link has seen what happens there.
    const quoted = { id: data.id, quote_price: "900", quote_content: "Oak, oiled." };
    const unseen = `SELECT "id" FROM "Notification" WHERE "seenAt" IS NULL AND "userId" = (SELECT "id" FROM "User" WHERE "userName" = 'ana')`;
    const withdrawn = `SELECT "id" FROM "Notification" WHERE "data"->>'event' = 'withdraw_quote'`;
    await desk.call("communication/order/quote", { token: olive, body: quoted });
    await desk.call("communication/order/withdraw_quote", { token: olive, body: { id: data.id } });
    await expect.poll(async () => (await desk.query(withdrawn)).length).toBe(1);
    await expect.poll(async () => (await desk.query(unseen)).length, { timeout: 30_000 }).toBe(0);
    await page.close();

    await desk.query(`UPDATE "User" SET "language" = 'zh' WHERE "userName" = 'ana'`);
    await desk.query(`UPDATE "Mail" SET "createdAt" = "createdAt" - interval '1 hour'`);
    await desk.call("communication/order/quote", { token: olive, body: quoted });
    mail.taken.length = 0;
    const inChinese = await textOf(await mailTo("ana@people.test", desk, mail));
    expect(inChinese).toContain("## 请在此行上方回复 ##");
    const chinese = await openAs(null, { ...PHONE, locale: "zh-CN" });
    await chinese.goto(/http\S+\/guest\/\S+/.exec(inChinese)?.[0] ?? "");
    await expect(chinese).toHaveURL(new RegExp(`/orders/${data.id}#quote-2$`));
    await expect(chinese.locator("#quote-2")).toBeInViewport();
    await expect(chinese.locator("#quote-2").getByRole("button", { name: "接受报价" })).toBeVisible();

    const wayOut = /http\S+\/mail\/\S+/.exec(text)?.[0] ?? "";
    const leaving = await openAs(null, PHONE);
    await leaving.goto(wayOut);
    await expectAccessible(leaving);
    await expectNoSideways(leaving);
    await leaving.getByRole("button", { name: "No more mails" }).click();
    await expect(leaving.getByRole("heading", { name: "You get no mails any more" })).toBeVisible();
    await expectAccessible(leaving);
    expect((await leaving.goto(`${wayOut.slice(0, -4)}none`))?.status()).toBe(404);
  } finally {
    await mail.close();
    await desk.remove();
  }
});
