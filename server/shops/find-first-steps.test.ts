import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { inviteColleague } from "@/server/staff/invite-colleague";
import { aCustomer, anOrder, anOwner, aProduct, aStaff } from "@/server/testing/factories";
import { findFirstSteps } from "./find-first-steps";

vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:9");
vi.stubEnv("MAIL_FROM", "desk@shop.test");

const done = async (viewer: Viewer) => (await findFirstSteps(viewer))?.done;

// These follow each other, as a shop's first days do.
describe("the first steps of a new owner", () => {
  let owner: Viewer;
  beforeAll(async () => {
    owner = await anOwner();
    await db().shop.update({ where: { id: 1 }, data: { payHow: "" } });
  });

  test("begin with what the server can do already, and with the link to pass on", async () => {
    const steps = await findFirstSteps(owner);
    expect(steps?.done).toEqual(["mail"]);
    expect(steps?.link).toMatch(/^https?:\/\/[^/]+\/$/);
  });

  test("a product and the way to pay are ticked once they are there, in the order of the list", async () => {
    await db().shop.update({ where: { id: 1 }, data: { payHow: "By transfer to our bank" } });
    expect(await done(owner)).toEqual(["pay_how", "mail"]);
    await aProduct();
    expect(await done(owner)).toEqual(["product", "pay_how", "mail"]);
  });

  test("an invitation counts for a colleague as long as it is open, a customer for none, and who came for good", async () => {
    await aCustomer();
    expect(await done(owner)).not.toContain("colleague");
    await inviteColleague(owner, { role: "staff", note: "" });
    expect(await done(owner)).toContain("colleague");
    await db().invitation.updateMany({ data: { expiresAt: new Date(0) } });
    expect(await done(owner)).not.toContain("colleague");
    await aStaff();
    expect(await done(owner)).toContain("colleague");
  });

  test("are the owner's alone: neither a colleague nor a customer is shown them", async () => {
    for (const other of [await aStaff(), await aCustomer()]) expect(await findFirstSteps(other)).toBeNull();
  });

  test("are over with the first request, whatever is left of them", async () => {
    expect(await done(owner)).not.toContain("share");
    await anOrder({ in: "pending" });
    expect(await findFirstSteps(owner)).toBeNull();
  });
});
