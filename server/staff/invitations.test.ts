import { beforeAll, describe, expect, test, vi } from "vitest";
import { INVITATION_DAYS, MOST_INVITATIONS } from "@/domain/staff";
import type { Viewer } from "@/domain/viewer";
import { checkPassword } from "@/server/accounts/check-password";
import type { Caller } from "@/server/caller";
import { db } from "@/server/db";
import { cancelOrder } from "@/server/orders/cancel-order";
import { aCustomer, anOrder, anOwner, aStaff } from "@/server/testing/factories";
import { meanwhile } from "@/server/testing/meanwhile";
import { stored } from "@/server/testing/stored";
import { acceptInvitation } from "./accept-invitation";
import { inviteColleague } from "./invite-colleague";
import { joinStaff } from "./join-staff";
import { listInvitations } from "./list-invitations";
import { listStaff } from "./list-staff";
import { renewInvitation } from "./renew-invitation";
import { revokeInvitation } from "./revoke-invitation";
import { findInvitation } from "./take-invitation";

const anybody: Caller = { viewer: null, locale: "en", address: "192.0.2.1" };
const over = { kind: "missing", reason: "no_invitation" };
let people = 0;
const somebody = (code: string) => {
  people += 1;
  return {
    code,
    real_name: "Jonas Lind",
    email: `Jonas${people}@people.test`,
    password: "a long enough secret",
  };
};

let owner: Viewer;
beforeAll(async () => {
  owner = await anOwner();
});

const invited = async (role: "staff" | "owner" = "staff") => {
  const { link, id } = await inviteColleague(owner, { role, note: "Jonas" });
  return { id, code: link.split("/").at(-1) ?? "" };
};

describe("inviting a colleague", () => {
  test("the owner reads the link once, and only its hash is kept", async () => {
    const { link, ...shown } = await inviteColleague(owner, { role: "staff", note: "Jonas, engraving" });
    expect(link).toMatch(/^http:\/\/localhost:3000\/invitations\/[\w-]{32}$/);
    expect(shown).toMatchObject({ role: "staff", note: "Jonas, engraving", invited_by: owner.name });
    expect(shown.expire_time - shown.created_time).toBe(INVITATION_DAYS * 24 * 3600);
    expect(await listInvitations(owner)).toContainEqual(shown);
    const rows = JSON.stringify(await db().invitation.findMany());
    expect(rows).not.toContain(link.split("/").at(-1));
  });

  test("a shop that sends no mail says that the link is to be passed on", async () => {
    const email = "jonas@people.test";
    const made = await inviteColleague(owner, { role: "staff", note: "", email });
    expect(made).toMatchObject({ email, mail: "none", mail_problem: "" });
    const again = await renewInvitation(owner, { id: made.id });
    expect(again).toMatchObject({ id: made.id, mail: "none" });
    expect(again.link).not.toBe(made.link);
    expect(await db().mail.count()).toBe(0);
  });

  test("is for an owner in person: staff, customers and programs invite and withdraw nobody, and read nothing", async () => {
    const { id } = await invited();
    for (const other of [await aStaff(), await aCustomer(), { ...owner, keyId: 1 }]) {
      const before = await stored();
      const notAllowed = { kind: "not_allowed" };
      await expect(inviteColleague(other, { role: "staff", note: "" })).rejects.toMatchObject(notAllowed);
      await expect(revokeInvitation(other, { id })).rejects.toMatchObject(notAllowed);
      await expect(listInvitations(other)).rejects.toMatchObject(notAllowed);
      await expect(listStaff(other)).rejects.toMatchObject(notAllowed);
      expect(await stored()).toBe(before);
    }
  });

  test("has an end: there are never more than fifty open", async () => {
    const createdAt = new Date();
    const expiresAt = new Date(createdAt.getTime() + 60_000);
    const many = Array.from({ length: MOST_INVITATIONS }, (_, at) => ({
      hash: String(at).padStart(64, "0"),
      role: "staff" as const,
      note: "",
      inviterId: owner.id,
      createdAt,
      expiresAt,
    }));
    await db().invitation.createMany({ data: many });
    await expect(inviteColleague(owner, { role: "staff", note: "" })).rejects.toMatchObject({
      kind: "conflict",
      reason: "too_many_invitations",
    });
    await db().invitation.updateMany({ data: { expiresAt: createdAt } });
    expect(await inviteColleague(owner, { role: "staff", note: "" })).toMatchObject({ role: "staff" });
    expect(await db().invitation.count()).toBe(1);
  });
});

describe("accepting an invitation", () => {
  test.each(["staff", "owner"] as const)("whoever has the link comes as %s, and signs in", async (role) => {
    const { code } = await invited(role);
    expect(await findInvitation(code)).toBe(role);
    const given = somebody(code);
    const account = await acceptInvitation(anybody, given);
    expect(account).toMatchObject({ real_name: "Jonas Lind", email: given.email.toLowerCase(), role });
    const signedIn = await checkPassword({ name: given.email, password: given.password }, "192.0.2.1");
    expect(signedIn).toMatchObject({ id: account.id, role });
    expect((await listStaff(owner)).map(({ id }) => id)).toContain(account.id);
  });

  test("the link serves once", async () => {
    const { code } = await invited();
    await acceptInvitation(anybody, somebody(code));
    expect(await findInvitation(code)).toBeNull();
    await expect(acceptInvitation(anybody, somebody(code))).rejects.toMatchObject(over);
  });

  test("of two who use it at once one comes in", async () => {
    const { code } = await invited();
    const late = await meanwhile(
      () => acceptInvitation(anybody, somebody(code)),
      () => acceptInvitation(anybody, somebody(code)),
    );
    expect(late).toMatchObject(over);
  });

  test("a link that was withdrawn, is over or never was lets nobody in", async () => {
    const [withdrawn, old] = [await invited(), await invited()];
    await revokeInvitation(owner, { id: withdrawn.id });
    await expect(revokeInvitation(owner, { id: withdrawn.id })).rejects.toMatchObject(over);
    vi.useFakeTimers({ now: Date.now() + INVITATION_DAYS * 24 * 3600 * 1000 + 1, toFake: ["Date"] });
    try {
      expect(await listInvitations(owner)).toEqual([]);
      const customer = await aCustomer();
      const before = await stored();
      for (const code of [withdrawn.code, old.code, "nothing"]) {
        expect(await findInvitation(code)).toBeNull();
        await expect(acceptInvitation(anybody, somebody(code))).rejects.toMatchObject(over);
        await expect(joinStaff(customer, { code })).rejects.toMatchObject(over);
      }
      expect(await stored()).toBe(before);
    } finally {
      vi.useRealTimers();
    }
  });

  test("an address that somebody has is refused beside its field, and the link still serves", async () => {
    await aCustomer({ email: "taken@people.test" });
    const { code } = await invited();
    const refused = acceptInvitation(anybody, { ...somebody(code), email: "Taken@people.test" });
    await expect(refused).rejects.toMatchObject({ fields: { email: [{ rule: "taken" }] } });
    expect(await acceptInvitation(anybody, somebody(code))).toMatchObject({ role: "staff" });
  });
});

describe("joining with the account that one has", () => {
  test("a customer without open orders works here from then on", async () => {
    const { code } = await invited();
    const customer = await aCustomer();
    const { id } = await anOrder({ customer });
    await expect(joinStaff(customer, { code })).rejects.toMatchObject({ reason: "has_open_orders" });
    await cancelOrder(customer, { id, reason: "I work there now" });
    expect(await joinStaff(customer, { code })).toMatchObject({ id: customer.id, role: "staff" });
    expect(await findInvitation(code)).toBeNull();
  });

  test("whoever works here, or is a program, does not use the link up", async () => {
    const { code } = await invited();
    for (const other of [owner, await aStaff()])
      await expect(joinStaff(other, { code })).rejects.toMatchObject({ reason: "works_here_already" });
    const program = { ...(await aCustomer()), keyId: 1 };
    await expect(joinStaff(program, { code })).rejects.toMatchObject({ kind: "not_allowed" });
    expect(await findInvitation(code)).toBe("staff");
  });
});
