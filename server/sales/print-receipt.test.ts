import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { aCustomer, anOrder, type Situation } from "@/server/testing/factories";
import { readPdf } from "@/server/testing/read-pdf";
import { paySale } from "./pay-sale";
import { printReceipt } from "./print-receipt";
import { refundSale } from "./refund-sale";

type Paid = Situation & { sale: number };

/** An accepted order with a deposit of which this many instalments have come. */
async function withPaid(count: 0 | 1 | 2): Promise<Paid> {
  const quote = { quote_price: "1000", deposit: "300.50" };
  const given = await anOrder({ in: "quote_accepted", quote });
  const sale = given.order.sale?.id ?? 0;
  for (let instalment = 1; instalment <= count; instalment += 1)
    await paySale(given.staff, {
      id: sale,
      instalment,
      pay_way: "bank_transfer",
      payment_id: "B-17",
      remark: "",
    });
  return { ...given, sale };
}
const read = async (viewer: Viewer, query: { id: number; instalment?: number }) =>
  (await readPdf((await printReceipt(viewer, query)).bytes)).join("\n").replaceAll(/\s+/g, " ");

let given: Paid;
beforeAll(async () => {
  given = await withPaid(1);
});

describe("a receipt", () => {
  test("says what came from whom for what, and what is left", async () => {
    for (const viewer of [given.customer, given.staff]) {
      const text = await read(viewer, { id: given.sale, instalment: 1 });
      for (const said of ["Receipt", "A desk for two", `No. ${given.id}`, "Bank transfer", "B-17", "Deposit"])
        expect(text).toContain(said);
      for (const figure of ["$300.50", "$1,000", "$699.50"]) expect(text).toContain(figure);
      expect(text).toContain(given.order.user.username);
    }
    const { name } = await printReceipt(given.customer, { id: given.sale });
    expect(name).toMatch(/^receipt-\d{14,}-1\.pdf$/);
  });

  test("is of the last that came unless another is named, and in the reader's language", async () => {
    const { sale, customer } = await withPaid(2);
    expect(await read(customer, { id: sale })).toContain("$699.50");
    expect(await read(customer, { id: sale, instalment: 1 })).toContain("$300.50");
    const chinese = await read({ ...customer, locale: "zh" }, { id: sale });
    expect(chinese).toContain("收据");
    expect(chinese.replaceAll(" ", "")).toContain("银行转账");
  });

  test("says which tax is in what was agreed", async () => {
    const quote = {
      quote_price: "1200",
      lines: [{ title: "A desk", quantity: 1, unit_price: "1000" }],
      tax_name: "VAT",
      tax_rate: "20",
      deposit: "300",
    };
    const { customer, staff, order } = await anOrder({ in: "quote_accepted", quote });
    const id = order.sale?.id ?? 0;
    await paySale(staff, { id, remark: "" });
    expect(await read(customer, { id })).toMatch(/Agreed \$1,200 Includes VAT 20% \$200/);
    const chinese = await read({ ...customer, locale: "zh" }, { id });
    expect(chinese.replaceAll(" ", "")).toMatch(/VAT20%.*200/);
  });

  test("says that the money was paid back", async () => {
    const { sale, staff, customer } = await withPaid(1);
    await refundSale(staff, { id: sale, reason: "No oak left" });
    expect(await read(customer, { id: sale, instalment: 1 })).toContain("paid it back");
  });

  test("is not there before the money is, nor of an instalment that there is not", async () => {
    const { sale, customer } = await withPaid(0);
    for (const instalment of [undefined, 1])
      await expect(printReceipt(customer, { id: sale, instalment })).rejects.toMatchObject({
        kind: "conflict",
        reason: "not_paid_yet",
      });
    await expect(printReceipt(given.customer, { id: given.sale, instalment: 2 })).rejects.toMatchObject({
      reason: "not_paid_yet",
    });
    const whole = await anOrder({ in: "quote_accepted" });
    const query = { id: whole.order.sale?.id ?? 0, instalment: 2 };
    await expect(printReceipt(whole.customer, query)).rejects.toMatchObject({ kind: "missing" });
  });

  test("is not there for a stranger, and staff hear that there is no such sales order", async () => {
    const stranger = await aCustomer();
    for (const id of [given.sale, 999_999])
      await expect(printReceipt(stranger, { id })).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(printReceipt(given.staff, { id: 999_999 })).rejects.toMatchObject({ kind: "missing" });
  });
});
