import { describe, expect, test } from "vitest";
import { db } from "@/server/db";
import { aCustomer, anOrder, anOwner, aStaff } from "@/server/testing/factories";
import { meanwhile } from "@/server/testing/meanwhile";
import { assignOrder } from "./assign-order";
import { getOrder } from "./get-order";

describe("putting somebody in charge", () => {
  test("staff name a colleague, themselves, the owner or nobody, and the turn stays where it is", async () => {
    const { id, staff, order } = await anOrder({ in: "quoted" });
    const [colleague, owner] = [await aStaff(), await anOwner()];
    for (const { id: admin_id, name } of [colleague, owner, staff, { id: 0, name: "" }]) {
      const after = await assignOrder(staff, { id, admin_id });
      expect(after).toMatchObject({
        admin_id,
        admin_name: name,
        turn: order.turn,
        turn_since: order.turn_since,
        status: order.status,
      });
      expect(after.events.at(-1)).toMatchObject({
        type: "assigned",
        seq: after.version,
        actor_id: staff.id,
        data: { admin_id, name },
      });
    }
  });

  test("naming whoever is in charge already changes nothing", async () => {
    const { id, staff } = await anOrder({ in: "in_communication" });
    const before = await getOrder(staff, { id });
    expect(await assignOrder(staff, { id, admin_id: staff.id })).toEqual(before);
  });

  test("two who take over at once: one has it, the other is told", async () => {
    const { id } = await anOrder();
    const [one, other] = [await aStaff(), await aStaff()];
    const late = await meanwhile(
      () => assignOrder(one, { id, admin_id: one.id }),
      () => assignOrder(other, { id, admin_id: other.id }),
    );
    expect(late).toMatchObject({ kind: "conflict", reason: "order_changed" });
    expect(await getOrder(one, { id })).toMatchObject({ admin_id: one.id, version: 2 });
  });

  test("nobody but the team is in charge of anything", async () => {
    const { id, staff, customer } = await anOrder();
    for (const admin_id of [customer.id, 999_999])
      await expect(assignOrder(staff, { id, admin_id })).rejects.toMatchObject({
        kind: "invalid",
        fields: { admin_id: [{ rule: "colleague" }] },
      });
    expect(await db().order.findUnique({ where: { id } })).toMatchObject({ adminId: null, version: 1 });
  });

  test("a customer puts nobody in charge of their own order", async () => {
    const { id, customer, staff } = await anOrder();
    for (const admin_id of [staff.id, customer.id, 0, 999_999])
      await expect(assignOrder(customer, { id, admin_id })).rejects.toMatchObject({ kind: "not_allowed" });
  });

  test("a cancelled order needs nobody", async () => {
    const { id, staff } = await anOrder({ in: "cancelled" });
    await expect(assignOrder(staff, { id, admin_id: staff.id })).rejects.toMatchObject({
      kind: "conflict",
      reason: "wrong_status",
      values: { status: "cancelled", possible: ["write_note"] },
    });
  });

  test("a stranger finds nothing, and staff hear that there is no such order", async () => {
    const { id, staff } = await anOrder();
    const stranger = await aCustomer();
    for (const named of [id, 999_999])
      await expect(assignOrder(stranger, { id: named, admin_id: 0 })).rejects.toMatchObject({
        kind: "not_allowed",
      });
    await expect(assignOrder(staff, { id: 999_999, admin_id: 0 })).rejects.toMatchObject({
      kind: "missing",
      reason: "no_order",
    });
  });
});
