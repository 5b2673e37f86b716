import { expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { getOrder } from "@/server/orders/get-order";
import { aCustomer, anOrder, aStaff } from "@/server/testing/factories";
import { assignOrders } from "./assign-orders";

const inCharge = async (viewer: Viewer, id: number) => (await getOrder(viewer, { id })).admin_id;
const assigned = async (viewer: Viewer, id: number) =>
  (await getOrder(viewer, { id })).events.filter(({ type }) => type === "assigned");

test("staff put a colleague in charge of several orders at once, and each tells of it", async () => {
  const [staff, colleague] = [await aStaff(), await aStaff()];
  const [one, other] = [await anOrder(), await anOrder({ in: "quote_accepted" })];
  const ids = [other.id, one.id, other.id];
  expect(await assignOrders(staff, { ids, admin_id: colleague.id })).toEqual({ ids: [one.id, other.id] });
  for (const { id } of [one, other]) {
    expect(await inCharge(staff, id)).toBe(colleague.id);
    expect(await assigned(staff, id)).toMatchObject([{ actor_id: staff.id, data: { name: colleague.name } }]);
  }
  await assignOrders(staff, { ids, admin_id: colleague.id });
  expect(await assigned(staff, one.id)).toHaveLength(1);
  await assignOrders(staff, { ids, admin_id: 0 });
  expect(await inCharge(staff, one.id)).toBe(0);
});

test("one that is cancelled keeps all the others as they are, and is named", async () => {
  const staff = await aStaff();
  const [one, cancelled] = [await anOrder(), await anOrder({ in: "cancelled" })];
  const all = assignOrders(staff, { ids: [one.id, cancelled.id], admin_id: staff.id });
  await expect(all).rejects.toMatchObject({ reason: "none_assigned", values: { id: cancelled.id } });
  expect(await inCharge(staff, one.id)).toBe(0);
  expect(await assigned(staff, one.id)).toEqual([]);
});

test("nobody but a colleague can be put in charge, and of no order that does not exist", async () => {
  const { id, staff, customer } = await anOrder();
  await expect(assignOrders(staff, { ids: [id], admin_id: customer.id })).rejects.toMatchObject({
    kind: "invalid",
  });
  const missing = assignOrders(staff, { ids: [id, 2_000_000_000], admin_id: staff.id });
  await expect(missing).rejects.toMatchObject({ kind: "missing" });
  expect(await inCharge(staff, id)).toBe(0);
});

test("customers assign nothing, neither their own nor a stranger's", async () => {
  const { id, staff, customer } = await anOrder();
  for (const viewer of [customer, await aCustomer()])
    await expect(assignOrders(viewer, { ids: [id], admin_id: 0 })).rejects.toMatchObject({
      kind: "not_allowed",
    });
  expect(await assigned(staff, id)).toEqual([]);
});
