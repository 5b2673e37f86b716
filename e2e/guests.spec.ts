import { randomBytes } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { anOpenProduct } from "./desk-api";
import { expect, expectAccessible, test } from "./fixtures";
import type { Person } from "./people";

const aWord = () => randomBytes(4).toString("hex");

/** An order that somebody of the studio took down for a customer without an account. */
async function takenDown(request: APIRequestContext, staff: Person, word: string) {
  const product = await anOpenProduct(request);
  const made = await request.post("/api/communication/guest/invite", {
    headers: { Token: staff.token },
    data: {
      archive_id: product.id,
      title: `A tray ${word}`,
      content: "For the hall.",
      name: `Jo ${word}`,
      email: `jo-${word}@people.test`,
    },
  });
  const { data } = await made.json();
  return data as { id: number; link: string };
}

test("somebody who called gets a link, and talks with the studio on their phone", async ({
  request,
  staffPage,
  openAs,
}) => {
  const product = await anOpenProduct(request);
  const word = aWord();
  await staffPage.goto("/desk");
  await staffPage.getByRole("link", { name: "New order" }).click();
  await expect(staffPage).toHaveURL(/\/desk\/new$/);
  await staffPage.getByLabel("Product").selectOption({ label: product.title });
  await staffPage.getByLabel("Title").fill(`A signet ring ${word}`);
  await staffPage.getByLabel("What they want").fill("Called this morning: size 54.");
  await staffPage.getByLabel("Their name").fill(`Mara ${word}`);
  await staffPage.getByRole("button", { name: "Make the order" }).click();
  await expect(staffPage.getByText("Give a phone number or an e-mail address.").first()).toBeVisible();
  await staffPage.getByLabel("Their e-mail").fill(`mara-${word}@people.test`);
  await staffPage.getByRole("button", { name: "Make the order" }).click();
  const panel = staffPage.getByRole("region", { name: "Copy the link now" });
  const link = await panel.locator("code").innerText();
  await panel.getByRole("link", { name: "To the order" }).click();
  await expect(staffPage.getByText("not opened yet")).toBeVisible();
  await expect(staffPage.getByText(`You took the request down for Mara ${word}`).first()).toBeAttached();
  const order = new URL(staffPage.url()).pathname;

  const phone = await openAs(null, { viewport: { width: 390, height: 844 } });
  await phone.goto(link);
  await expect(phone).toHaveURL(new RegExp(`${order}$`));
  await expect(phone.getByText("You are here by a link")).toBeVisible();
  await expect(phone.getByText(/took the request down for you/).first()).toBeAttached();
  await phone.getByRole("textbox", { name: "Message" }).fill("Is white gold possible?");
  await phone.getByRole("button", { name: "Send", exact: true }).click();
  await expect(staffPage.getByText("Is white gold possible?").first()).toBeVisible();
  await phone.reload();
  await expect(phone.getByText("Is white gold possible?").first()).toBeVisible();
  await staffPage.reload();
  await expect(staffPage.getByText("First opened")).toBeVisible();
});

test("a guest keeps the order as an account of their own; until then everything else is closed to them", async ({
  request,
  staff,
  openAs,
}) => {
  const word = aWord();
  const { id, link } = await takenDown(request, staff, word);
  const phone = await openAs(null, { viewport: { width: 390, height: 844 } });
  await phone.goto(link);
  await expectAccessible(phone);
  for (const closed of ["/account", "/orders"]) {
    await phone.goto(closed);
    await expect(phone).toHaveURL(/\/sign-in/);
  }
  await phone.goto(`/orders/${id}`);
  await phone.getByRole("link", { name: "Make an account and keep this" }).click();
  await expect(phone.getByLabel("Your name")).toHaveValue(`Jo ${word}`);
  await expectAccessible(phone);
  await phone.getByLabel("E-mail").fill(`jo-${word}@people.test`);
  await phone.getByLabel("Password").fill("a long enough secret");
  await phone.getByRole("button", { name: "Create the account" }).click();
  await expect(phone).toHaveURL(new RegExp(`/orders/${id}$`));
  await expect(phone.getByText("You are here by a link")).toBeHidden();
  await phone.goto("/orders");
  await expect(phone.getByText(`A tray ${word}`).first()).toBeVisible();
});

test("somebody else who is signed in is asked, and stays who they are", async ({
  request,
  staff,
  customerPage,
}) => {
  const { link } = await takenDown(request, staff, aWord());
  await customerPage.goto(link);
  await expect(customerPage).toHaveURL(/\/guest$/);
  await expect(customerPage.getByRole("heading", { level: 1 })).toHaveText("Somebody else is signed in");
  await expectAccessible(customerPage);
  await customerPage.getByRole("link", { name: /^Stay signed in/ }).click();
  await expect(customerPage).toHaveURL(/\/orders$/);
  await customerPage.goto(link);
  await customerPage.getByRole("button", { name: /^Open as/ }).click();
  await expect(customerPage.getByText("You are here by a link")).toBeVisible();
});

test("the studio makes a new link and ends all of them, and whoever came by one is out", async ({
  request,
  staff,
  staffPage,
  openAs,
}) => {
  const word = aWord();
  const { id, link } = await takenDown(request, staff, word);
  const guest = await openAs(null);
  const heading = guest.getByRole("heading", { level: 1 });
  await staffPage.goto(`/orders/${id}`);
  const dialog = staffPage.getByRole("dialog");
  await staffPage.getByRole("button", { name: "Make a new link" }).click();
  await dialog.getByRole("button", { name: "Make a new link" }).click();
  const fresh = await dialog.locator("code").innerText();
  await guest.goto(link);
  await expect(heading).toHaveText("This link has ended");
  await guest.goto(fresh);
  await expect(heading).toHaveText(`A tray ${word}`);
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(guest.getByRole("button", { name: "Send", exact: true })).toBeEnabled();

  await staffPage.getByRole("button", { name: "End all links" }).click();
  await dialog.getByRole("button", { name: "End all links" }).click();
  await expect(staffPage.getByText("All links into this order have ended.").first()).toBeAttached();
  // Without being asked: what was open is closed.
  await expect(guest).toHaveURL(/\/sign-in/);
});
