import { expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { sendMessage } from "@/server/messages/send-message";
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

test("each side is told that the other one writes to it, and no longer once the message is there", async () => {
  const { id, customer, staff } = await anOrder({ in: "in_communication" });
  const told = async (viewer: Viewer) => (await getOrderVersion(viewer, { id })).other_side_writing;
  expect([await told(customer), await told(staff)]).toEqual([false, false]);
  await noteWriting(customer, { id });
  expect([await told(customer), await told(staff)]).toEqual([false, true]);
  await noteWriting(staff, { id, to_other_side: 1 });
  expect([await told(customer), await told(staff)]).toEqual([true, true]);
  await sendMessage(staff, { comm_order_id: id, message_type: "text", content: "Oak it is" });
  expect([await told(customer), await told(staff)]).toEqual([false, false]);
  await noteWriting(staff, { id, to_other_side: 1 });
  expect(await told(customer)).toBe(true);
  await db().$executeRaw`UPDATE "Writing" SET "sharedUntil" = statement_timestamp() - INTERVAL '1 second'`;
  expect(await told(customer)).toBe(false);
});

test("a customer never learns that somebody writes a note, nor does a colleague's writing count as the customer's", async () => {
  const { id, customer, staff } = await anOrder({ in: "in_communication" });
  const colleague = await aStaff();
  await noteWriting(staff, { id });
  expect((await getOrderVersion(customer, { id })).other_side_writing).toBe(false);
  await noteWriting(staff, { id, to_other_side: 1 });
  expect(await getOrderVersion(colleague, { id })).toMatchObject({
    writing: [staff.name],
    other_side_writing: false,
  });
});

test("of a stranger's order nothing is told", async () => {
  const { id, staff } = await anOrder();
  await expect(noteWriting(await aCustomer(), { id })).rejects.toMatchObject({ kind: "not_allowed" });
  await expect(noteWriting(staff, { id: 2_000_000_000 })).rejects.toMatchObject({ kind: "missing" });
});
