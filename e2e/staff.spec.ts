import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";
import { PrivateDesk } from "./private-desk";

const PASSWORD = "a long enough secret";

test.setTimeout(180_000); // starting everything anew takes its time on a busy machine, and this is a long way

/** Makes an invitation and returns its link, as the owner copies it. */
async function invite(page: Page, note: string): Promise<string> {
  await page.getByLabel("For whom").fill(note);
  await page.getByRole("button", { name: "Make the link" }).click();
  const panel = page.getByRole("region", { name: "Copy the link now" });
  await expect(panel).toBeFocused();
  const link = (await panel.getByText(/\/invitations\//).textContent()) ?? "";
  await expectAccessible(page);
  await page.getByRole("button", { name: "I have sent it" }).click();
  await expect(page.getByText(link)).toHaveCount(0);
  await expect(page.getByText(note, { exact: true })).toBeVisible();
  return link;
}

async function acceptAs(page: Page, link: string, name: string, email: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Work at /);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Please look at these again" })).toBeFocused();
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page).toHaveURL(/\/desk/);
}

test("an owner invites, the colleague comes and works, and is out at the next click after the owner ends it", async ({
  openAs,
}) => {
  const desk = new PrivateDesk();
  try {
    await desk.start();
    await desk.join("olive", "owner");
    const [owner, colleague, late] = [await openAs(null), await openAs(null), await openAs(null)];
    await owner.goto(`${desk.address}/sign-in?next=/settings/staff`);
    await owner.getByLabel("E-mail, phone or user name").fill("olive");
    await owner.getByLabel("Password").fill(PASSWORD);
    await owner.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(owner.getByText("No invitation is open.")).toBeVisible();
    const link = await invite(owner, "Jonas, engraving");
    await owner.setViewportSize({ width: 390, height: 844 });
    await expectNoSideways(owner);
    await owner.goto(link);
    await expect(owner.getByText("You work here already")).toBeVisible();

    await acceptAs(colleague, link, "Jonas Lind", "jonas@people.test");
    await late.goto(link);
    await expect(late.getByText("This invitation is over")).toBeVisible();
    await expectAccessible(late);

    const [archive_id, ana] = [await desk.offer(), await desk.join("ana")];
    const body = { archive_id, title: "A shelf for Ana", content: "Oak", phone: "+351 912 345 678" };
    const order = await desk.call("communication/order/create", { token: ana, body });
    await colleague.goto(`${desk.address}/orders/${order.data.id}`);
    await colleague.getByRole("button", { name: "Confirm the request" }).first().click();
    await expect(colleague.getByText("Jonas Lind").first()).toBeVisible();
    await colleague.goto(`${desk.address}/settings`);
    await expect(colleague.getByRole("link", { name: "Staff" })).toHaveCount(0);
    expect((await colleague.goto(`${desk.address}/settings/staff`))?.status()).toBe(404);

    await owner.goto(`${desk.address}/settings/staff`);
    await owner.getByRole("button", { name: "Make Jonas Lind an owner" }).click();
    await owner.getByRole("dialog").getByRole("button", { name: "Make owner" }).click();
    await expect(owner.getByText("Jonas Lind is an owner now.")).toBeVisible();
    await colleague.goto(`${desk.address}/settings/staff`);
    await expect(colleague.getByRole("button", { name: "Make the link" })).toBeVisible();
    await invite(colleague, "A mistake");
    await colleague.getByRole("button", { name: "Withdraw the invitation “A mistake”" }).click();
    await expectAccessible(colleague);
    await colleague.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
    await expect(colleague.getByText("The invitation is withdrawn.")).toBeVisible();

    await owner.getByRole("button", { name: "End the access of Jonas Lind" }).click();
    await owner.getByRole("dialog").getByRole("button", { name: "End access" }).click();
    await expect(owner.getByText("Jonas Lind has no access any more.")).toBeVisible();
    await expect(owner.getByRole("button", { name: /Jonas Lind/ })).toHaveCount(0);
    await colleague.getByRole("link", { name: "Desk" }).click();
    await expect(colleague).toHaveURL(/\/sign-in/);

    await owner.getByRole("link", { name: "Who did what" }).click();
    const record = owner.getByRole("list", { name: "Entries" });
    await expect(record.getByRole("listitem").first()).toContainText("olive ended the access of Jonas Lind");
    await expect(record).toContainText("Jonas Lind withdrew the invitation “A mistake”");
    await expectAccessible(owner);
    await owner.getByLabel("Person").selectOption("Jonas Lind");
    await owner.getByRole("button", { name: "Show" }).click();
    await expect(record).not.toContainText("ended the access");
    await expect(record.getByRole("listitem").last()).toContainText("Jonas Lind came to the staff");
    await expectNoSideways(owner);
  } finally {
    await desk.remove();
  }
});
