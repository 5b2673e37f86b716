import { beforeAll, describe, expect, test } from "vitest";
import { visitor } from "@/server/http/authenticate";
import { endLinks } from "@/server/links/end-links";
import { orderLink } from "@/server/links/order-link";
import { getOrder } from "@/server/orders/get-order";
import { aCustomer, anOrder, aStaff, type Situation } from "@/server/testing/factories";
import { cookieOf, linkCookieOf } from "@/server/testing/wire";
import { GET } from "./[token]/route";

let mine: Situation;
beforeAll(async () => {
  mine = await anOrder({ in: "quoted" });
});

const SESSION = "next-auth.session-token";

/** What a browser is answered that follows this address: where it goes on to, and what it is to keep. */
async function follow(address: string, headers: Record<string, string> = {}) {
  const token = address.split("/").at(-1) ?? "";
  const reply = await GET(new Request(address, { headers }), { params: Promise.resolve({ token }) });
  const kept = new Map(reply.headers.getSetCookie().map((cookie) => [cookie.split("=")[0], cookie] as const));
  return { status: reply.status, to: reply.headers.get("location"), headers: reply.headers, kept };
}

describe("following a link", () => {
  test("leads whoever is not signed in to the place itself, with a session for that order", async () => {
    const { status, to, headers, kept } = await follow(await orderLink(mine.id, "quote-1"));
    expect([status, to]).toEqual([303, `/orders/${mine.id}#quote-1`]);
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    const cookie = kept.get(SESSION) ?? "";
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=lax/i);
    const viewer = await visitor(new Headers({ cookie }));
    expect(viewer).toMatchObject({ id: mine.customer.id, onlyOrder: mine.id });
    expect(await getOrder(mine.customer, { id: mine.id })).toMatchObject({ version: mine.order.version });
  });

  test("of a message leads to the part of the thread where it stands", async () => {
    expect((await follow(await orderLink(mine.id, "message-7"))).to).toBe(
      `/orders/${mine.id}?from=8#message-7`,
    );
  });

  test("leaves the order's customer signed in as they are", async () => {
    const { to, kept } = await follow(await orderLink(mine.id), await cookieOf(mine.customer));
    expect(to).toBe(`/orders/${mine.id}`);
    expect(kept.has(SESSION)).toBe(false);
  });

  test("asks first where somebody else is signed in, and signs nobody out", async () => {
    for (const somebody of [await aCustomer(), await aStaff()]) {
      const { to, kept } = await follow(await orderLink(mine.id), await cookieOf(somebody));
      expect(to).toBe("/guest");
      expect([...kept.keys()]).toEqual(["atelier-link"]);
      expect(kept.get("atelier-link")).toMatch(/Path=\/guest;/i);
    }
  });

  test("goes on to another order of theirs, where they came by a link before", async () => {
    const { cookie } = await linkCookieOf(mine.id);
    const other = await anOrder({ customer: mine.customer });
    const { to, kept } = await follow(await orderLink(other.id), { cookie });
    expect(to).toBe(`/orders/${other.id}`);
    expect(kept.has(SESSION)).toBe(true);
  });

  test("that has ended, or never was one, opens nothing and says so", async () => {
    const ended = await orderLink(mine.id);
    await endLinks(mine.staff, { id: mine.id });
    for (const address of [ended, `${ended}x`, "http://localhost:3000/guest/none"]) {
      const { to, kept } = await follow(address);
      expect(to).toBe("/guest");
      expect(kept.has(SESSION)).toBe(false);
    }
  });
});
