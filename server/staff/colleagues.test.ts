import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { findTeam } from "@/server/accounts/find-team";
import { findViewer } from "@/server/accounts/find-viewer";
import { db } from "@/server/db";
import { findKey } from "@/server/keys/find-key";
import { makeKey } from "@/server/keys/make-key";
import { assignOrder } from "@/server/orders/assign-order";
import { cancelOrder } from "@/server/orders/cancel-order";
import { getOrder } from "@/server/orders/get-order";
import { aCustomer, aKeyDraft, anOrder, anOwner, aStaff } from "@/server/testing/factories";
import { meanwhile } from "@/server/testing/meanwhile";
import { stored } from "@/server/testing/stored";
import { aWebhook } from "@/server/testing/webhooks";
import { changeRole } from "./change-role";
import { listStaff } from "./list-staff";
import { removeColleague } from "./remove-colleague";

let owner: Viewer;
beforeAll(async () => {
  owner = await anOwner({ name: "Ada" });
});

const session = ({ id }: Viewer) => findViewer({ sub: id, ver: 0 }, "en");
const notAllowed = { kind: "not_allowed" };
const gone = { kind: "missing", reason: "no_colleague" };

describe("who works here", () => {
  test("an owner sees everybody by name, with the open orders in their charge", async () => {
    const berta = await aStaff({ name: "Berta" });
    const customer = await aCustomer({ name: "Aaron" });
    const orders = [await anOrder({ staff: berta, customer }), await anOrder({ staff: berta, customer })];
    for (const { id } of orders) await assignOrder(berta, { id, admin_id: berta.id });
    await cancelOrder(customer, { id: orders[0]?.id ?? 0, reason: "Enough" });
    const members = await listStaff(owner);
    expect(members.map(({ real_name }) => real_name)).toEqual(["Ada", "Berta"]);
    expect(members[1]).toMatchObject({ id: berta.id, role: "staff", orders: 1 });
  });
});

describe("a colleague's role", () => {
  test("is an owner's to change, and counts from the next click on", async () => {
    const colleague = await aStaff();
    expect(await changeRole(owner, { id: colleague.id, role: "owner" })).toMatchObject({ role: "owner" });
    expect(await session(colleague)).toMatchObject({ role: "owner" });
    expect(await changeRole(owner, { id: colleague.id, role: "staff" })).toMatchObject({ role: "staff" });
    expect(await session(colleague)).toMatchObject({ role: "staff" });
  });

  test("is nothing that staff, customers or programs change", async () => {
    const colleague = await aStaff();
    for (const other of [await aStaff(), await aCustomer(), { ...owner, keyId: 1 }]) {
      const before = await stored();
      await expect(changeRole(other, { id: colleague.id, role: "owner" })).rejects.toMatchObject(notAllowed);
      await expect(changeRole(other, { id: other.id, role: "owner" })).rejects.toMatchObject(notAllowed);
      expect(await stored()).toBe(before);
    }
  });

  test("is nobody's own to change, and a customer has none", async () => {
    const customer = await aCustomer();
    const before = await stored();
    await expect(changeRole(owner, { id: owner.id, role: "staff" })).rejects.toMatchObject({
      kind: "conflict",
      reason: "own_role",
    });
    for (const id of [customer.id, 999_999])
      await expect(changeRole(owner, { id, role: "owner" })).rejects.toMatchObject(gone);
    expect(await stored()).toBe(before);
  });

  test("two owners who end each other's rights at once: one wins, and the shop has an owner", async () => {
    const [one, other] = [await anOwner(), await anOwner()];
    const late = await meanwhile(
      () => changeRole(one, { id: other.id, role: "staff" }),
      () => removeColleague(other, { id: one.id }),
    );
    expect(late).toMatchObject(notAllowed);
    expect(await session(one)).toMatchObject({ role: "owner" });
  });
});

describe("ending a colleague's access", () => {
  test("ends sessions, keys and webhooks at once, and what they wrote stays", async () => {
    const colleague = await aStaff({ name: "Cleo" });
    const { key } = await makeKey(colleague, aKeyDraft({ scopes: ["read", "staff"] }));
    await aWebhook(colleague, { url: "https://127.0.0.1:9/hook" });
    expect(await removeColleague(owner, { id: colleague.id })).toEqual({ id: colleague.id });
    expect(await session(colleague)).toBeNull();
    expect(await findKey(key, "en")).toBeNull();
    expect(await db().webhookEndpoint.count({ where: { userId: colleague.id } })).toBe(0);
    expect(await db().user.findUnique({ where: { id: colleague.id } })).toMatchObject({
      role: "customer",
      name: "Cleo",
    });
    expect((await findTeam()).map(({ id }) => id)).not.toContain(colleague.id);
  });

  test("gives their open orders back to the team, each with its fact, and leaves the closed ones", async () => {
    const colleague = await aStaff();
    const customer = await aCustomer();
    const [open, closed] = [await anOrder({ customer }), await anOrder({ customer })];
    for (const { id } of [open, closed]) await assignOrder(colleague, { id, admin_id: colleague.id });
    await cancelOrder(customer, { id: closed.id, reason: "Enough" });
    await removeColleague(owner, { id: colleague.id });
    const order = await getOrder(owner, { id: open.id });
    expect(order).toMatchObject({ admin_id: 0, admin_name: "", version: 3 });
    expect(order.events.at(-1)).toMatchObject({
      type: "assigned",
      seq: 3,
      actor_id: owner.id,
      data: { admin_id: 0, name: "" },
    });
    expect(await getOrder(owner, { id: closed.id })).toMatchObject({ admin_id: colleague.id });
  });

  test("is for an owner in person", async () => {
    const colleague = await aStaff();
    for (const other of [await aStaff(), await aCustomer(), { ...owner, keyId: 1 }]) {
      const before = await stored();
      await expect(removeColleague(other, { id: colleague.id })).rejects.toMatchObject(notAllowed);
      expect(await stored()).toBe(before);
    }
  });

  test("is nothing one does to oneself, to a customer, or twice", async () => {
    const [customer, colleague] = [await aCustomer(), await aStaff()];
    await removeColleague(owner, { id: colleague.id });
    const before = await stored();
    await expect(removeColleague(owner, { id: owner.id })).rejects.toMatchObject({ reason: "own_role" });
    for (const id of [customer.id, colleague.id, 999_999])
      await expect(removeColleague(owner, { id })).rejects.toMatchObject(gone);
    expect(await stored()).toBe(before);
  });
});
