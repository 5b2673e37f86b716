import { describe, expect, test } from "vitest";
import { Order } from "@/schemas/order";
import { aCustomer, anOrder } from "@/server/testing/factories";
import { getOrder } from "./get-order";
import { getOrderVersion } from "./get-order-version";

describe("reading an order", () => {
  test("customer and staff see the same order, each with their own words and their own choices", async () => {
    const { id, customer, staff } = await anOrder({ in: "quoted" });
    const [theirs, ours] = [await getOrder(customer, { id }), await getOrder(staff, { id })];
    expect(theirs.status_text).toBe("Quote ready: your decision");
    expect(ours.status_text).toBe("Quoted: waiting for the customer");
    expect(theirs.actions).toContain("accept_quote");
    expect(ours.actions).not.toContain("accept_quote");
    const { status_text: _a, actions: _b, unread: _c, ...common } = theirs;
    expect(ours).toMatchObject(common);
  });

  test("whoever reads Chinese reads the status in Chinese", async () => {
    const { id, customer } = await anOrder();
    const order = await getOrder({ ...customer, locale: "zh" }, { id });
    expect(order.status_text).toBe("等待工作室确认");
  });

  test.each([
    "pending",
    "in_communication",
    "quoted",
    "quote_accepted",
    "quote_rejected",
    "cancelled",
  ] as const)("an order that is %s is exactly what the contract says, and nothing more", async (status) => {
    const { order } = await anOrder({ in: status });
    expect(Order.strict().parse(order)).toEqual(order);
  });

  test("a stranger and a customer without such an order read the same refusal", async () => {
    const { id } = await anOrder();
    const stranger = await aCustomer();
    const refusals = await Promise.all(
      [id, 999_999].map((number) => getOrder(stranger, { id: number }).catch((thrown: unknown) => thrown)),
    );
    expect(refusals[0]).toEqual(refusals[1]);
    expect(refusals[0]).toMatchObject({ kind: "not_allowed" });
  });

  test("staff hear that an order does not exist", async () => {
    const { staff } = await anOrder();
    await expect(getOrder(staff, { id: 999_999 })).rejects.toMatchObject({
      kind: "missing",
      values: { id: 999_999 },
    });
  });
});

describe("learning whether an order has changed", () => {
  test("its number is that of its newest event, for both sides", async () => {
    const { id, customer, staff, order } = await anOrder({ in: "quoted" });
    expect(await getOrderVersion(customer, { id })).toMatchObject({
      id,
      version: order.version,
      writing: [],
    });
    const version = order.events.at(-1)?.seq;
    expect(await getOrderVersion(staff, { id })).toMatchObject({ id, version, writing: [] });
  });

  test("a stranger learns nothing, staff that it does not exist", async () => {
    const { id, staff } = await anOrder();
    await expect(getOrderVersion(await aCustomer(), { id })).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(getOrderVersion(staff, { id: 999_999 })).rejects.toMatchObject({ kind: "missing" });
  });
});
