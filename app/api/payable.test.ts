import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import type { Endpoint } from "@/schemas/endpoint";
import {
  checkCardPageEndpoint,
  listCardPaymentsEndpoint,
  openCardPageEndpoint,
  settleCardPaymentEndpoint,
} from "@/schemas/endpoints/cards";
import {
  cancelSaleEndpoint,
  deliverSaleEndpoint,
  finishRefundEndpoint,
  getSaleEndpoint,
  listSalesEndpoint,
  paySaleEndpoint,
  printReceiptEndpoint,
  receiveDeliveryEndpoint,
  refundSaleEndpoint,
  undoAnnouncementEndpoint,
} from "@/schemas/endpoints/sales";
import { db } from "@/server/db";
import { aCustomer, anOrder } from "@/server/testing/factories";
import { call, tokenOf } from "@/server/testing/wire";

type Named = Pick<Endpoint, "method" | "path">;
const OF_A_SALE: Named[] = [
  getSaleEndpoint,
  printReceiptEndpoint,
  paySaleEndpoint,
  openCardPageEndpoint,
  checkCardPageEndpoint,
  listCardPaymentsEndpoint,
  settleCardPaymentEndpoint,
  cancelSaleEndpoint,
  deliverSaleEndpoint,
  receiveDeliveryEndpoint,
  refundSaleEndpoint,
  finishRefundEndpoint,
  undoAnnouncementEndpoint,
];

const asked = async (viewer: Viewer, { method, path }: Named, input: object) =>
  call(
    { method, path },
    { headers: await tokenOf(viewer), ...(method === "GET" ? { query: input } : { body: input }) },
  );

let staff: Viewer;
let stranger: Viewer;
let foreign: { id: number; order_id: string };
beforeAll(async () => {
  const given = await anOrder({ in: "quote_accepted" });
  [staff, stranger] = [given.staff, await aCustomer()];
  foreign = { id: given.order.sale?.id ?? 0, order_id: given.order.sale?.order_id ?? "" };
});

describe.each(OF_A_SALE)("$path", (endpoint) => {
  const ask = (viewer: Viewer, named: Named, input: object) =>
    asked(viewer, named, { reason: "The oak is gone", reference: "cs_of_nobody", ...input });

  test("a stranger cannot tell somebody else's from one that does not exist", async () => {
    const before = await db().salesOrder.findUnique({ where: { id: foreign.id } });
    const absent = [{ order_id: "20261122999999" }, { order_id: "999999" }, { id: 999_999 }];
    const theirs = [{ order_id: foreign.order_id }, { order_id: foreign.id }, { id: foreign.id }];
    const replies = await Promise.all([...theirs, ...absent].map((named) => ask(stranger, endpoint, named)));
    expect(replies[0]).toMatchObject({ status: 200, code: 1002, msg: "You may not see or do this." });
    for (const { body, headers } of replies) {
      expect(body).toEqual(replies[0]?.body);
      expect([...headers.keys()]).toEqual([...(replies[0]?.headers.keys() ?? [])]);
    }
    expect(await db().salesOrder.findUnique({ where: { id: foreign.id } })).toEqual(before);
  });

  test("staff are told that there is none", async () => {
    expect(await ask(staff, endpoint, { order_id: "20261122999999" })).toMatchObject({
      status: 200,
      code: -1,
      msg: "There is no sales order 20261122999999.",
    });
  });

  test.each(["", "0", "-1", "2147483648", "99999999999", "abc", "1.5", "null", "9".repeat(40)])(
    "“%s” names none",
    async (order_id) => {
      for (const viewer of [staff, stranger])
        expect(await ask(viewer, endpoint, { order_id })).toMatchObject({
          code: -1,
          data: { fields: { order_id: [expect.any(String)] } },
        });
    },
  );

  test("two names have to be the same one's", async () => {
    const { id, order_id } = foreign;
    expect(await ask(stranger, endpoint, { id, order_id })).toMatchObject({ code: 1002 });
    expect(await ask(staff, endpoint, { id: id + 1, order_id })).toMatchObject({
      code: -1,
      data: { fields: { order_id: ["This names another order than id does. Give one of the two."] } },
    });
    expect(await ask(staff, endpoint, { id: "", order_id: "20261122999999" })).toMatchObject({
      msg: "There is no sales order 20261122999999.",
    });
  });

  test("nor does a value of another type, or none at all", async () => {
    const values =
      endpoint.method === "GET" ? [] : [null, true, [foreign.id], { id: foreign.id }, 1.5, 2 ** 60];
    for (const order_id of values)
      expect(await ask(staff, endpoint, { order_id }), String(order_id)).toMatchObject({
        code: -1,
        data: { fields: { order_id: expect.anything() } },
      });
    expect(await ask(staff, endpoint, {})).toMatchObject({
      code: -1,
      data: { fields: { order_id: ["Fill this in."] } },
    });
  });
});

describe("a payable order from acceptance to payment, as a program sees it", () => {
  test("by the published names", async () => {
    const { customer, staff: clerk, order } = await anOrder({ in: "quote_accepted" });
    const order_id = order.sale?.order_id;
    const waiting = await asked(customer, listSalesEndpoint, { status: "waiting", pageSize: 5 });
    expect(waiting).toMatchObject({ code: 0, total: 1, data: [{ order_id, status: 0, amount: 990_050 }] });
    const announced = await asked(customer, paySaleEndpoint, { order_id, pay_way: "bank_transfer" });
    expect(announced).toMatchObject({ code: 0, data: { reference: order_id, status: 0, amount: 990_050 } });
    expect(await asked(clerk, paySaleEndpoint, { order_id })).toMatchObject({ data: { status: 1 } });
    expect(await asked(customer, listSalesEndpoint, { status: "waiting" })).toMatchObject({
      total: 0,
      data: [],
    });
    expect(await asked(customer, listSalesEndpoint, { status: 1 })).toMatchObject({
      total: 1,
      data: [{ order_id, status: 1 }],
    });
    expect(await asked(customer, paySaleEndpoint, { order_id })).toMatchObject({
      code: -1,
      msg: "This is not possible while the sales order is “Paid”. Possible now: Write a message.",
    });
    expect(await asked(clerk, cancelSaleEndpoint, { order_id })).toMatchObject({
      code: -1,
      msg: "Money has been received for this order. It can be refunded, not cancelled.",
    });
  });

  test("the same payment sent again under its key is answered again, and nothing is done twice", async () => {
    const { id, customer, order } = await anOrder({ in: "quote_accepted" });
    const headers = { ...(await tokenOf(customer)), "Idempotency-Key": "pay-once" };
    const body = { order_id: order.sale?.order_id, remark: "Done" };
    const [first, again] = [
      await call(paySaleEndpoint, { headers, body }),
      await call(paySaleEndpoint, { headers, body }),
    ];
    expect(first.code).toBe(0);
    expect(again.body).toEqual(first.body);
    expect(await db().event.count({ where: { orderId: id, type: "payment_announced" } })).toBe(1);
  });

  test("a way of paying that the shop does not take, and a status that is none, are named", async () => {
    expect(
      await asked(staff, paySaleEndpoint, { order_id: foreign.order_id, pay_way: "alipay" }),
    ).toMatchObject({
      code: -1,
      data: { fields: { pay_way: ["Choose one of: offline, bank_transfer, cash."] } },
    });
    expect(await asked(staff, listSalesEndpoint, { status: "5" })).toMatchObject({
      code: -1,
      data: { fields: { status: [expect.stringContaining("waiting")] } },
    });
  });
});
