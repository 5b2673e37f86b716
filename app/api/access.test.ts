import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { ENDPOINTS } from "@/schemas/endpoints/list";
import { getOrderEndpoint, listOrdersEndpoint } from "@/schemas/endpoints/orders";
import { getProductEndpoint, listProductsEndpoint } from "@/schemas/endpoints/products";
import { healthEndpoint } from "@/schemas/endpoints/service";
import { LIFE, readToken, signToken } from "@/server/accounts/token";
import { db } from "@/server/db";
import { aCustomer, anOrder, anOwner } from "@/server/testing/factories";
import { call, cookieOf, tokenOf } from "@/server/testing/wire";

const SIGNED_IN = ENDPOINTS.filter(({ access }) => access === "signed_in");
const OWN = { origin: "http://localhost:3000" };

let customer: Viewer;
let staff: Viewer;
beforeAll(async () => {
  customer = await aCustomer();
  staff = await anOwner(); // some calls are for owners alone
});

describe.each(SIGNED_IN)("$path", (endpoint) => {
  const body = endpoint.method === "POST" ? {} : undefined;
  const as = (headers: Record<string, string>) => call(endpoint, { headers, body });

  test("nobody in particular is asked to sign in", async () => {
    expect(await as({})).toMatchObject({ status: 200, code: 1001, msg: "Sign in first." });
  });

  test("a bad token is refused, even beside a good cookie", async () => {
    const cookie = await cookieOf(staff);
    const session = signToken({ sub: staff.id, ver: 0, life: LIFE.short, use: "session" });
    const ended = signToken({ sub: staff.id, ver: 0, life: -5, use: "token" });
    const changed = signToken({ sub: staff.id, ver: 1, life: LIFE.short, use: "token" });
    const gone = signToken({ sub: 999_999, ver: 0, life: LIFE.short, use: "token" });
    for (const Token of ["nonsense", "", " ", session, ended, changed, gone]) {
      expect(await as({ ...cookie, ...OWN, Token }), Token).toMatchObject({ status: 200, code: 1001 });
      if (Token.trim())
        expect(await as({ ...cookie, ...OWN, Authorization: `Bearer ${Token}` })).toMatchObject({
          code: 1001,
        });
    }
    const { Token } = await tokenOf(staff);
    for (const Authorization of [`Basic ${Token}`, Token, "Bearer", `Bearer ${Token} more`])
      expect(await as({ ...cookie, ...OWN, Authorization }), Authorization).toMatchObject({ code: 1001 });
  });

  test("a browser is heard from our own pages only", async () => {
    const cookie = await cookieOf(staff);
    const foreign = [
      { origin: "https://evil.test" },
      { origin: "null" },
      { origin: "http://localhost:3001" },
      { origin: "https://localhost:3000" },
    ];
    for (const headers of foreign)
      expect(await as({ ...cookie, ...headers }), headers.origin).toMatchObject({ status: 200, code: 1002 });
    expect(await as({ ...cookie, "sec-fetch-site": "cross-site" })).toMatchObject({ code: 1002 });
    expect(await as({ ...cookie, "sec-fetch-site": "same-site" })).toMatchObject({ code: 1002 });
    for (const headers of [OWN, { "sec-fetch-site": "same-origin" }])
      expect([0, -1], JSON.stringify(headers)).toContain((await as({ ...cookie, ...headers })).code);
  });

  test("a program is heard from anywhere, by either header", async () => {
    const { Token } = await tokenOf(staff);
    const origin = "https://partner.test";
    const spellings: Record<string, string>[] = [
      { Token },
      { token: Token },
      { Authorization: `Bearer ${Token}` },
      { authorization: `bearer ${Token}` },
    ];
    for (const headers of spellings) expect([0, -1]).toContain((await as({ ...headers, origin })).code);
  });
});

describe("browsers", () => {
  test("a change without a word of where it comes from is refused, reading is not", async () => {
    const cookie = await cookieOf(staff);
    for (const endpoint of SIGNED_IN) {
      const { code } = await call(endpoint, {
        headers: cookie,
        body: endpoint.method === "POST" ? {} : undefined,
      });
      if (endpoint.method === "POST") expect(code, endpoint.path).toBe(1002);
      else expect([0, -1], endpoint.path).toContain(code);
    }
  });

  test("following a link from another site to a reply is reading", async () => {
    const headers = {
      ...(await cookieOf(customer)),
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
    };
    expect(await call(listOrdersEndpoint, { headers })).toMatchObject({ code: 0 });
  });

  test("a session that ended, was broken or belongs to a program is none", async () => {
    const program = (await tokenOf(customer)).Token;
    for (const value of [program, "%E0%A4%A", "", "nonsense", "a.b.c"])
      expect(
        await call(listOrdersEndpoint, { headers: { cookie: `next-auth.session-token=${value}`, ...OWN } }),
        value,
      ).toMatchObject({
        status: 200,
        code: 1001,
      });
  });
});

describe("what needs no account", () => {
  test("is there for everybody", async () => {
    for (const endpoint of [listProductsEndpoint, healthEndpoint])
      expect(await call(endpoint)).toMatchObject({ code: 0 });
  });

  test("a bad credential is told where it would count, and not looked at where it would not", async () => {
    const headers = { Token: "nonsense" };
    expect(await call(listProductsEndpoint, { headers })).toMatchObject({ code: 1001 });
    expect(await call(getProductEndpoint, { headers, query: { id: 1 } })).toMatchObject({ code: 1001 });
    expect(await call(healthEndpoint, { headers })).toMatchObject({ code: 0 });
  });
});

describe("renewing a token", () => {
  test("in its last hour every reply brings a new one of the same life; before, none does", async () => {
    const fresh = await call(listOrdersEndpoint, { headers: await tokenOf(customer, LIFE.short) });
    expect(fresh.headers.get("update-token")).toBeNull();
    const late = await call(listOrdersEndpoint, { headers: await tokenOf(customer, 3599) });
    const refused = await call(getOrderEndpoint, {
      headers: await tokenOf(customer, 3599),
      query: { id: 2 ** 30 },
    });
    expect(refused.code).toBe(1002);
    expect(refused.headers.get("update-token")).not.toBeNull();
    const renewed = late.headers.get("update-token");
    expect(renewed).not.toBeNull();
    expect(readToken(String(renewed))).toMatchObject({ sub: customer.id, use: "token", life: 3599 });
    expect(await call(listOrdersEndpoint, { headers: { Token: String(renewed) } })).toMatchObject({
      code: 0,
    });
  });

  test("who changed their password is signed out everywhere", async () => {
    const { id, customer: owner } = await anOrder();
    const headers = await tokenOf(owner);
    expect(await call(getOrderEndpoint, { headers, query: { id } })).toMatchObject({ code: 0 });
    await db().user.update({ where: { id: owner.id }, data: { sessionVersion: { increment: 1 } } });
    expect(await call(getOrderEndpoint, { headers, query: { id } })).toMatchObject({ code: 1001 });
  });
});
