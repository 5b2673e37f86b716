import { readFile } from "node:fs/promises";
import { readPdf } from "../server/testing/read-pdf";
import { apiOf, submitted } from "./desk-api";
import { expect, expectAccessible, test } from "./fixtures";
import { orderPage } from "./order-page";

test("the customer files the receipt of a deposit once it has come, on a phone, too", async ({
  customer,
  staff,
  openAs,
  request,
}) => {
  const id = await submitted(request, customer);
  const [by, ours] = [apiOf(request, customer), apiOf(request, staff)];
  await ours.post("communication/order/quote", {
    id,
    quote_price: "1200.50",
    quote_content: "Oak, oiled.",
    deposit: "300",
  });
  const sale = (await by.post("communication/order/accept", { id })) as { id: number; order_id: string };
  const page = await openAs(customer, { viewport: { width: 390, height: 844 } });
  const theirs = orderPage(page);
  await theirs.open(id);
  await theirs.openPart("Payment");
  const receipt = page.getByRole("link", { name: /^Receipt as PDF/ });
  await expect(page.locator("#payment")).toContainText("$300");
  await expect(receipt).toHaveCount(0);

  await ours.post("order/payment", { id: sale.id, instalment: 1, pay_way: "cash" });
  await page.reload();
  await expect(receipt).toHaveCount(1);
  await expectAccessible(page);
  const arriving = page.waitForEvent("download");
  await receipt.click();
  const download = await arriving;
  expect(download.suggestedFilename()).toBe(`receipt-${sale.order_id}-1.pdf`);
  const text = (await readPdf(await readFile(await download.path()))).join("\n").replaceAll(/\s+/g, " ");
  for (const said of ["Receipt", "Deposit", "$300", "$1,200.50", "$900.50", "Cash"])
    expect(text).toContain(said);
});
