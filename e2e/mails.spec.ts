import { MailServer } from "../server/testing/mail-server";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { orderPage } from "./order-page";
import { PrivateDesk } from "./private-desk";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: "reduce" } as const;

test.setTimeout(120_000); // a desk of its own

/** What a mail says as text, its lines put together again. */
function textOf(raw: string): string {
  const [, part = ""] = /Content-Type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n----/.exec(raw) ?? [];
  if (/^Content-Transfer-Encoding: base64/im.test(raw)) return Buffer.from(part, "base64").toString();
  return part
    .replaceAll(/=\r\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

test("a customer who does not look is mailed, answers on the order by the mail's link, and ends the mails", async ({
  openAs,
}) => {
  const [desk, mail] = [new PrivateDesk(), await new MailServer().open()];
  try {
    await desk.start({ env: { SMTP_URL: mail.url(), MAIL_FROM: "desk@shop.test" } });
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
    // Two minutes without a look, at once.
    const due = `UPDATE "Notification" SET "mailAfter" = now() WHERE "kind" = 'message' RETURNING "id"`;
    await expect.poll(async () => (await desk.query(due)).length).toBeGreaterThan(0);
    await expect
      .poll(() => mail.taken.map(({ to }) => to), { timeout: 45_000 })
      .toContainEqual(["ana@people.test"]);
    const [sent] = mail.taken.filter(({ to }) => to.includes("ana@people.test"));
    const text = textOf(sent?.raw ?? "");
    expect(text).toContain("> Which oak do you like?");
    expect(sent?.raw).toMatch(/^List-Unsubscribe:\s+</m);
    expect(sent?.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);

    const page = await openAs(null, PHONE);
    await page.goto(/http\S+\/guest\/\S+/.exec(text)?.[0] ?? "");
    await expect(page).toHaveURL(new RegExp(`/orders/${data.id}`));
    const { thread, ready, say } = orderPage(page);
    await expect(thread.getByText("Which oak do you like?")).toBeVisible();
    await ready();
    await say("The light one.");
    await expect(thread.getByText("Sent", { exact: true })).toHaveCount(0);

    const wayOut = /http\S+\/mail\/\S+/.exec(text)?.[0] ?? "";
    await page.goto(wayOut);
    await expectAccessible(page);
    await expectNoSideways(page);
    await page.getByRole("button", { name: "No more mails" }).click();
    await expect(page.getByRole("heading", { name: "You get no mails any more" })).toBeVisible();
    await expectAccessible(page);
    expect((await page.goto(`${wayOut.slice(0, -4)}none`))?.status()).toBe(404);
  } finally {
    await mail.close();
    await desk.remove();
  }
});
