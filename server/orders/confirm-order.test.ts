import { describe, expect, test } from "vitest";
import { db } from "@/server/db";
import { sendMessage } from "@/server/messages/send-message";
import { aCustomer, anOrder, anOwner, aStaff } from "@/server/testing/factories";
import { meanwhile } from "@/server/testing/meanwhile";
import { confirmOrder } from "./confirm-order";

describe("confirming a request", () => {
  test("staff take a pending request and are in charge of it from then on", async () => {
    const { id, staff } = await anOrder();
    const order = await confirmOrder(staff, { id });
    expect(order).toMatchObject({ status: 1, admin_id: staff.id, turn: "merchant", version: 2 });
    expect(order.events.at(-1)).toMatchObject({
      seq: 2,
      type: "confirm",
      from: 0,
      to: 1,
      actor_id: staff.id,
    });
  });

  test("the owner may confirm as well", async () => {
    const { id } = await anOrder();
    const owner = await anOwner();
    expect((await confirmOrder(owner, { id })).admin_id).toBe(owner.id);
  });

  test("somebody who is in charge already stays in charge", async () => {
    const { id, staff } = await anOrder();
    const colleague = await aStaff();
    await db().order.update({ where: { id }, data: { adminId: colleague.id } });
    expect((await confirmOrder(staff, { id })).admin_id).toBe(colleague.id);
  });

  test("a customer cannot confirm their own order", async () => {
    const { id, customer } = await anOrder();
    await expect(confirmOrder(customer, { id })).rejects.toMatchObject({ kind: "not_allowed" });
  });

  test("a request that was confirmed cannot be confirmed again", async () => {
    const { id, staff } = await anOrder({ in: "in_communication" });
    await expect(confirmOrder(staff, { id })).rejects.toMatchObject({
      kind: "conflict",
      reason: "wrong_status",
      values: { status: "in_communication" },
    });
  });

  test("a stranger finds nothing, and staff hear that an order does not exist", async () => {
    const { id, staff } = await anOrder();
    await expect(confirmOrder(await aCustomer(), { id })).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(confirmOrder(staff, { id: 999_999 })).rejects.toMatchObject({
      kind: "missing",
      reason: "no_order",
    });
  });

  test("staff whose answer arrives in the instant of confirming have confirmed, and leave the turn to the customer", async () => {
    const { id, staff } = await anOrder();
    const colleague = await aStaff();
    const answer = { comm_order_id: id, message_type: "text", content: "Gladly!" } as const;
    const confirmed = await meanwhile(
      () => sendMessage(colleague, answer),
      () => confirmOrder(staff, { id }),
    );
    expect(confirmed).toMatchObject({ status: 1, turn: "customer", version: 3 });
    expect(await db().event.count({ where: { orderId: id } })).toBe(3);
  });

  test("two of the staff confirm at once: one wins, and there is one event", async () => {
    const { id, staff } = await anOrder();
    const results = await Promise.allSettled([
      confirmOrder(staff, { id }),
      confirmOrder(await aStaff(), { id }),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db().event.count({ where: { orderId: id, type: "confirm" } })).toBe(1);
  });
});
