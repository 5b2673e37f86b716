import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { SalesOrder } from "@/schemas/sale";
import { db } from "@/server/db";
import { acceptQuote } from "@/server/quotes/accept-quote";
import { aCustomer, anOrder, aStaff, type Situation } from "@/server/testing/factories";
import { getSale } from "./get-sale";
import { listSales } from "./list-sales";

const accepted = async (customer?: Viewer): Promise<Situation & { sale: SalesOrder }> => {
  const given = await anOrder({ in: "quote_accepted", customer });
  if (!given.order.sale) throw new Error("accepting makes a sales order");
  return { ...given, sale: given.order.sale };
};
const FIRST = { current: 1 };

describe("reading one payable order", () => {
  test("its customer and the staff read the same, by its number or its id", async () => {
    const { customer, staff, sale, id } = await accepted();
    for (const viewer of [customer, staff])
      for (const named of [{ order_id: sale.order_id }, { order_id: String(sale.id) }, { id: sale.id }])
        expect(await getSale(viewer, named)).toEqual(sale);
    expect(sale).toMatchObject({
      comm_order_id: id,
      user_id: customer.id,
      user: { id: customer.id, user_name: customer.name },
      status: 0,
      amount: 990_050,
      origin_amount: 990_050,
      discount_amount: 0,
      pay_way: "",
      payment_id: "",
      announced_time: 0,
      paid_time: 0,
      type: "goods",
      remark: "",
      order_address: null,
      accepted_with: {},
    });
    expect(SalesOrder.strict().parse(sale)).toEqual(sale);
  });

  test("what was sent along with accepting is there, and no price of it counts", async () => {
    const lines = [
      { title: "Desk", quantity: 2, unit_price: "100" },
      { title: "Lamp", quantity: 1, unit_price: "50.50" },
    ];
    const { id, customer } = await anOrder({ in: "quoted", quote: { quote_price: "250.50", lines } });
    const given = {
      goods_id: 188,
      quantity: 3,
      goods_sku_id: 4,
      details: [{ goods_id: 188, quantity: 3, price: 1 }],
      remark: "Ring twice",
      type: "vip",
      coupon_code: "FREE",
      address: { name: "Ana", phone: "123456", city: "Porto", address_info: "Rua Nova 1" },
    };
    const sale = await acceptQuote(customer, { id, ...given });
    expect(sale).toMatchObject({
      amount: 25_050,
      remark: "Ring twice",
      type: "vip",
      order_address: given.address,
      accepted_with: given,
    });
    const { archive_id: goods_id } = (await anOrder({ customer })).order;
    expect(sale.details.map(({ goods_id: _, ...line }) => line)).toEqual([
      {
        title: "Desk",
        quantity: 2,
        price: 10_000,
        origin_price: 10_000,
        amount: 20_000,
        origin_amount: 20_000,
      },
      { title: "Lamp", quantity: 1, price: 5050, origin_price: 5050, amount: 5050, origin_amount: 5050 },
    ]);
    expect(sale.details.every((line) => line.goods_id !== 188 && line.goods_id < goods_id)).toBe(true);
  });

  test("a quote without lines is one line: the product at the whole price", async () => {
    const { sale, order } = await accepted();
    expect(sale.details).toMatchObject([
      {
        goods_id: order.archive_id,
        title: order.product.title,
        quantity: 1,
        price: 990_050,
        amount: 990_050,
      },
    ]);
  });

  test("a stranger finds nothing, whether it exists or not; staff hear that there is none", async () => {
    const { staff, sale } = await accepted();
    const stranger = await aCustomer();
    for (const named of [{ order_id: sale.order_id }, { id: sale.id }, { id: 999_999 }])
      await expect(getSale(stranger, named)).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(getSale(staff, { id: 999_999 })).rejects.toMatchObject({
      kind: "missing",
      reason: "no_sale",
      values: { number: "999999" },
    });
  });

  test("a number with another day in it is another number", async () => {
    const { customer, staff, sale } = await accepted();
    const order_id = `19990101${sale.order_id.slice(8)}`;
    await expect(getSale(customer, { order_id })).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(getSale(staff, { order_id })).rejects.toMatchObject({ values: { number: order_id } });
  });
});

describe("listing payable orders", () => {
  let customer: Viewer;
  let sales: SalesOrder[];
  beforeAll(async () => {
    customer = await aCustomer();
    sales = [await accepted(customer), await accepted(customer), await accepted(customer)].map(
      ({ sale }) => sale,
    );
    const become = (at: number, status: "announced" | "paid") =>
      db().salesOrder.update({ where: { id: sales[at]?.id }, data: { status } });
    await become(1, "announced");
    await become(2, "paid");
  });
  const idsOf = (rows: SalesOrder[]) => rows.map(({ id }) => id);

  test("a customer sees their own, newest first, and how many there are", async () => {
    await accepted();
    const { rows, total } = await listSales(customer, FIRST);
    expect(idsOf(rows)).toEqual(idsOf(sales).reverse());
    expect(total).toBe(3);
    expect(rows.map((row) => SalesOrder.strict().parse(row))).toEqual(rows);
  });

  test("page by page nothing is shown twice and nothing left out", async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((current) => listSales(customer, { current, page_size: 2 })),
    );
    expect(pages.map(({ total }) => total)).toEqual([3, 3, 3]);
    expect(pages.map(({ rows }) => rows.length)).toEqual([2, 1, 0]);
    expect(pages.flatMap(({ rows }) => idsOf(rows))).toEqual(idsOf(sales).reverse());
  });

  test.each([
    ["waiting", [1, 0]],
    ["0", [1, 0]],
    ["paid", [2]],
    ["1", [2]],
    ["delivery", []],
    ["finished", []],
    ["refunding", []],
    ["-1", []],
  ])("“%s” lists only those; who announced a payment still waits", async (status, expected) => {
    const { rows, total } = await listSales(customer, { ...FIRST, status });
    expect(idsOf(rows)).toEqual(expected.map((at) => sales[at]?.id));
    expect(total).toBe(expected.length);
  });

  test("staff see everybody's", async () => {
    const { rows, total } = await listSales(await aStaff(), { current: 1, page_size: 100 });
    expect(total).toBe(await db().salesOrder.count());
    expect(new Set(rows.map(({ user_id }) => user_id)).size).toBeGreaterThan(1);
    expect(idsOf(rows)).toEqual(idsOf(rows).toSorted((one, other) => other - one));
  });
});
