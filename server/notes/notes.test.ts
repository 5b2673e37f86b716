import { beforeAll, describe, expect, test } from "vitest";
import { ORDER_STATUSES } from "@/domain/order/status";
import { db } from "@/server/db";
import { getOrder } from "@/server/orders/get-order";
import { aCustomer, anOrder } from "@/server/testing/factories";
import { listNotes, notesOn } from "./list-notes";
import { writeNote } from "./write-note";

let given: Awaited<ReturnType<typeof anOrder>>;
beforeAll(async () => {
  given = await anOrder({ in: "in_communication" });
});

describe("a note", () => {
  test("is written by one of the staff and read by the others, oldest first", async () => {
    const { id, staff } = given;
    const first = await writeNote(staff, { comm_order_id: id, content: "Between two sizes" });
    expect(first).toMatchObject({ comm_order_id: id, author_id: staff.id, author_name: staff.name });
    const second = await writeNote(staff, { comm_order_id: id, content: "In a hurry" });
    expect(await listNotes(staff, { comm_order_id: id, current: 1 })).toEqual({
      rows: [first, second],
      total: 2,
    });
    expect(await notesOn(staff, id)).toEqual([first, second]);
  });

  test.each(ORDER_STATUSES)("is written whatever becomes of the order: %s", async (status) => {
    const { id, staff } = await anOrder({ in: status });
    await expect(writeNote(staff, { comm_order_id: id, content: "Kept" })).resolves.toMatchObject({
      content: "Kept",
    });
  });

  test("leaves no trace that the customer could follow", async () => {
    const { id, customer, staff } = given;
    const asIt = async () => ({
      order: await getOrder(customer, { id }),
      events: await db().event.count({ where: { orderId: id } }),
      deliveries: await db().webhookDelivery.count(),
    });
    const before = await asIt();
    await writeNote(staff, { comm_order_id: id, content: "Canary" });
    expect(await asIt()).toEqual(before);
    expect(JSON.stringify(before)).not.toContain("Between two sizes");
  });

  test("is neither written nor read by the customer whose order it is", async () => {
    const { id, customer } = given;
    const refusal = { kind: "not_allowed" };
    await expect(writeNote(customer, { comm_order_id: id, content: "Hello" })).rejects.toMatchObject(refusal);
    await expect(listNotes(customer, { comm_order_id: id, current: 1 })).rejects.toMatchObject(refusal);
    expect(await notesOn(customer, id)).toEqual([]);
    expect((await getOrder(customer, { id })).actions).not.toContain("write_note");
  });

  test("is not written by a stranger, and staff learn that there is no such order", async () => {
    const draft = { comm_order_id: given.id, content: "Hello" };
    await expect(writeNote(await aCustomer(), draft)).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(writeNote(given.staff, { ...draft, comm_order_id: 999_999 })).rejects.toMatchObject({
      kind: "missing",
    });
  });
});
