import { expect, test } from "vitest";
import { db } from "@/server/db";
import { aCustomer, anOrder, aStaff } from "@/server/testing/factories";
import { getOrder } from "./get-order";
import { getOrderVersion } from "./get-order-version";
import { noteWriting } from "./note-writing";

test("colleagues who have the order open learn who is writing there, and nobody else does", async () => {
  const { id, staff, customer } = await anOrder({ in: "in_communication" });
  const [colleague, other] = [await aStaff(), await anOrder()];
  const before = await getOrder(customer, { id });
  expect(await noteWriting(staff, { id })).toEqual({ id });
  expect(await getOrderVersion(colleague, { id })).toMatchObject({
    id,
    version: before.version,
    writing: [staff.name],
  });
  expect(await getOrderVersion(staff, { id })).toMatchObject({ writing: [] });
  expect(await getOrderVersion(customer, { id })).toMatchObject({ id, version: before.version, writing: [] });
  expect(await getOrderVersion(colleague, { id: other.id })).toMatchObject({ writing: [] });
  expect(await getOrder(customer, { id })).toEqual(before);
});

test("it is over by itself when nothing more is typed, and begins anew", async () => {
  const { id, staff } = await anOrder({ in: "in_communication" });
  const colleague = await aStaff();
  const writing = async () => (await getOrderVersion(colleague, { id })).writing;
  await noteWriting(staff, { id });
  await db().$executeRaw`UPDATE "Writing" SET "expiresAt" = statement_timestamp() - INTERVAL '1 second'`;
  expect(await writing()).toEqual([]);
  await noteWriting(staff, { id });
  await noteWriting(staff, { id });
  expect(await writing()).toEqual([staff.name]);
  await db().$executeRaw`UPDATE "Writing" SET "expiresAt" = statement_timestamp() - INTERVAL '2 minutes'`;
  await noteWriting(colleague, { id });
  expect(await db().writing.count()).toBe(1);
});

test("on a cancelled order nobody writes to the customer any more", async () => {
  const { id, staff } = await anOrder({ in: "cancelled" });
  await expect(noteWriting(staff, { id })).rejects.toMatchObject({ kind: "conflict" });
});

test("a customer does not say so, and of a stranger's order nothing is told", async () => {
  const { id, customer, staff } = await anOrder();
  for (const viewer of [customer, await aCustomer()])
    await expect(noteWriting(viewer, { id })).rejects.toMatchObject({ kind: "not_allowed" });
  await expect(noteWriting(staff, { id: 2_000_000_000 })).rejects.toMatchObject({ kind: "missing" });
});
