import { expect, test } from "vitest";
import { assignOrder } from "@/server/orders/assign-order";
import { aCustomer, anOrder, anOwner, aStaff } from "@/server/testing/factories";
import { listColleagues } from "./list-colleagues";

test("staff find their colleagues by name, and put one of them in charge", async () => {
  const [wen, ada] = [await aStaff({ name: "Wen" }), await anOwner({ name: "Ada" })];
  const customer = await aCustomer({ name: "Mei" });
  const found = await listColleagues(wen);
  expect(found).toEqual([
    { id: ada.id, name: "Ada" },
    { id: wen.id, name: "Wen" },
  ]);
  const { id } = await anOrder({ customer, staff: wen });
  expect(await assignOrder(wen, { id, admin_id: found[0]?.id ?? 0 })).toMatchObject({ admin_name: "Ada" });
});

test("customers do not learn who works there", async () => {
  await expect(listColleagues(await aCustomer())).rejects.toMatchObject({ kind: "not_allowed" });
});
