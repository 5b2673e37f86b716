import { beforeEach, describe, expect, test, vi } from "vitest";
import { LINK_DAYS } from "@/domain/link";
import { changePassword } from "@/server/accounts/change-password";
import { db } from "@/server/db";
import { aCustomer, anOrder, aStaff, PASSWORD, type Situation } from "@/server/testing/factories";
import { endLinks } from "./end-links";
import { readLink, writeLink } from "./link-token";
import { openLink } from "./open-link";
import { orderLink } from "./order-link";

const DAY_MS = 24 * 3600 * 1000;
const tokenIn = (address: string) => address.split("/").at(-1) ?? "";
const follow = (address: string) => openLink(tokenIn(address), "en");

let mine: Situation;
beforeEach(async () => {
  mine = await anOrder({ in: "in_communication" });
});

describe("a link into one order", () => {
  test("lets its customer in there, as often as they like, and leads to the very place", async () => {
    const address = await orderLink(mine.id, "quote-2");
    for (let time = 0; time < 2; time += 1)
      expect(await follow(address)).toMatchObject({
        viewer: { id: mine.customer.id, role: "customer", onlyOrder: mine.id },
        path: `/orders/${mine.id}#quote-2`,
      });
  });

  test("is nobody's to make or to alter", async () => {
    const token = tokenIn(await orderLink(mine.id));
    const [body = "", mark] = token.split(".");
    const said = readLink(token);
    const other = Buffer.from(body, "base64url")
      .toString()
      .replace(`[${mine.id},`, `[${mine.id + 1},`);
    const altered = `${Buffer.from(other).toString("base64url")}.${mark}`;
    for (const bad of [altered, body, `${token}.`, `${body}.`, "", "nonsense", `${token.slice(0, -2)}`])
      expect(await openLink(bad, "en"), bad).toBeNull();
    expect(said).toMatchObject({ order: mine.id, user: mine.customer.id, at: "" });
  });

  test("opens no order but its customer's, whatever it says", async () => {
    const said = readLink(tokenIn(await orderLink(mine.id)));
    const theirs = await anOrder();
    if (!said) throw new Error("the link says nothing");
    expect(await openLink(writeLink({ ...said, order: theirs.id }), "en")).toBeNull();
    expect(await openLink(writeLink({ ...said, order: 2 ** 30 }), "en")).toBeNull();
  });

  test("ends by itself, and its session with it", async () => {
    const address = await orderLink(mine.id);
    const link = await follow(address);
    expect(link?.life).toBeGreaterThan(LINK_DAYS * 86_400 - 60);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + LINK_DAYS * DAY_MS + 1_000 });
    expect(await follow(address)).toBeNull();
    vi.useRealTimers();
  });

  test("ends when its customer changes their password", async () => {
    const address = await orderLink(mine.id);
    const again = "another horse battery";
    await changePassword(mine.customer, { current: PASSWORD, next: again, again });
    expect(await follow(address)).toBeNull();
    expect(await follow(await orderLink(mine.id))).not.toBeNull();
  });

  test("is never one for those who work at the shop: they get the plain address", async () => {
    const address = await orderLink(mine.id);
    await db().user.update({ where: { id: mine.customer.id }, data: { role: "staff" } });
    expect(await follow(address)).toBeNull();
    expect(new URL(await orderLink(mine.id, "thread")).pathname).toBe(`/orders/${mine.id}`);
  });
});

describe("ending all links", () => {
  test("either side may, and new ones serve again", async () => {
    for (const somebody of [mine.customer, mine.staff]) {
      const [one, other] = [await orderLink(mine.id), await orderLink(mine.id)];
      await endLinks(somebody, { id: mine.id });
      expect([await follow(one), await follow(other)]).toEqual([null, null]);
      expect(await follow(await orderLink(mine.id))).not.toBeNull();
    }
    expect(await db().auditEntry.findMany({ where: { act: "links_ended", aboutId: mine.id } })).toMatchObject(
      [{ actorId: mine.staff.id, about: mine.order.title }],
    );
  });

  test("leaves another order's links alone", async () => {
    const other = await anOrder({ customer: mine.customer });
    const address = await orderLink(other.id);
    await endLinks(mine.staff, { id: mine.id });
    expect(await follow(address)).not.toBeNull();
  });

  test("works in every status, also when the order is cancelled", async () => {
    const { id, staff } = await anOrder({ in: "cancelled" });
    expect(await endLinks(staff, { id })).toEqual({ id });
  });

  test("a stranger finds no order to do it on, staff learn that there is none", async () => {
    const stranger = await aCustomer();
    await expect(endLinks(stranger, { id: mine.id })).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(endLinks(stranger, { id: 2 ** 30 })).rejects.toMatchObject({ kind: "not_allowed" });
    await expect(endLinks(await aStaff(), { id: 2 ** 30 })).rejects.toMatchObject({ kind: "missing" });
  });
});
