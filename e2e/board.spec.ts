import type { Page } from "@playwright/test";
import { apiOf, quoted, submitted } from "./desk-api";
import { expect, expectAccessible, expectNoSideways, test } from "./fixtures";

/** The board with so many cards in each column that no other test's orders hide one. */
const BOARD = "/desk/board?requested=100&talking=100&quoted=100&accepted=100&cancelled=100";

function board(page: Page) {
  const column = (name: string) => page.getByRole("region", { name, exact: true });
  const card = (name: string, id: number) =>
    column(name)
      .locator("li[draggable]")
      .filter({ hasText: new RegExp(`No\\. ${id}(?!\\d)`) });
  /** Chooses where a card goes. */
  async function move(from: string, id: number, way: string) {
    await card(from, id).locator("summary").click();
    await card(from, id).getByRole("button", { name: way }).click();
  }
  return { column, card, move };
}

test("an order goes from column to column by what the studio does, and what has to be said is asked for first", async ({
  customer,
  staffPage,
  request,
}) => {
  const id = await submitted(request, customer);
  await staffPage.goto(BOARD);
  const { card, move } = board(staffPage);
  await expect(card("Requested", id)).toContainText(customer.name);
  await move("Requested", id, "Talking: Confirm the request");
  await expect(card("Talking", id)).toBeVisible();
  await expect(card("Requested", id)).toHaveCount(0);

  await staffPage.goto(`${BOARD}&keyword=${encodeURIComponent(customer.name)}`);
  await expect(staffPage.locator("li[draggable]")).toHaveCount(1);

  await move("Talking", id, "Quoted: Send a quote");
  const dialog = staffPage.getByRole("dialog");
  await dialog.getByLabel("What it covers").fill("Oak, oiled");
  await dialog.getByLabel("Price").fill("900");
  await dialog.getByRole("button", { name: "Send a quote", exact: true }).click();
  await expect(card("Quoted", id)).toContainText("$900");
  await expect(staffPage).not.toHaveURL(/move=/);

  await move("Quoted", id, "Cancelled: Cancel the order");
  await expect(dialog.getByLabel("Reason")).toBeVisible();
  await staffPage.keyboard.press("Escape");
  await expect(staffPage).not.toHaveURL(/move=/);
  await expect(card("Quoted", id)).toBeVisible();
  await move("Quoted", id, "Cancelled: Cancel the order");
  await dialog.getByLabel("Reason").fill("No oak left");
  await dialog.getByRole("button", { name: "Cancel the order", exact: true }).click();
  await expect(card("Cancelled", id)).toBeVisible();
  await expect(card("Cancelled", id).locator("summary")).toHaveCount(0);
  await expect(card("Quoted", id)).toHaveCount(0);
});

test("a card is dragged where its order may go, and the other columns say why not", async ({
  customer,
  staff,
  staffPage,
  request,
}) => {
  const [fresh, sent] = [await submitted(request, customer), await quoted(request, { customer, staff })];
  await staffPage.setViewportSize({ width: 1800, height: 900 });
  await staffPage.goto(BOARD);
  const { column, card } = board(staffPage);
  // Once the page's script is there.
  await expect(card("Requested", fresh).locator("button").first()).toBeEnabled();
  const dataTransfer = await staffPage.evaluateHandle(() => new DataTransfer());
  await card("Requested", fresh).dispatchEvent("dragstart", { dataTransfer });
  await expect(column("Making")).toContainText("It is made once it is accepted and paid.");
  await column("Talking").dispatchEvent("dragover", { dataTransfer });
  await column("Talking").dispatchEvent("drop", { dataTransfer });
  await expect(card("Talking", fresh)).toBeVisible();

  await card("Quoted", sent).dispatchEvent("dragstart", { dataTransfer });
  await expect(column("Accepted")).toContainText("Only the customer accepts a quote.");
  await expect(column("Talking")).not.toContainText("nothing leads back");
  await expectAccessible(staffPage);
  await column("Accepted").dispatchEvent("drop", { dataTransfer });
  await expect(column("Accepted")).not.toContainText("Only the customer accepts a quote.");
  await expect(card("Quoted", sent)).toBeVisible();
});

test("where a colleague was faster, the board says so and keeps what is true", async ({
  customer,
  staff,
  staffPage,
  request,
}) => {
  const id = await quoted(request, { customer, staff });
  await apiOf(request, customer).post("communication/order/reject", { id, reason: "Too dear" });
  await staffPage.goto(`/desk/board?move=${id}&to=accepted`);
  await expect(staffPage.getByText(`Order ${id} cannot be moved there any more.`)).toBeVisible();
});

test("the board is worked on a phone and in Chinese, too", async ({
  customer,
  staff,
  openAs,
  address,
  request,
}) => {
  const id = await submitted(request, customer);
  const page = await openAs(staff, { viewport: { width: 390, height: 844 } });
  await page.context().addCookies([{ name: "locale", value: "zh", url: address }]);
  await page.goto(BOARD);
  const card = page.locator("li[draggable]").filter({ hasText: customer.name });
  await card.locator("summary").click();
  await card.getByRole("button", { name: /^沟通中：/ }).click();
  await expect(page.getByRole("region", { name: "沟通中", exact: true })).toContainText(String(id));
  await expectNoSideways(page);
  const first = page.locator("li[draggable]").first();
  await expect.poll(async () => (await first.boundingBox())?.y).toBeLessThan(0.4 * 844);
});
