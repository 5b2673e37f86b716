import { describe, expect, test, vi } from "vitest";
import { type Endpoint, Refused } from "@/schemas/endpoint";
import { loginEndpoint, registerEndpoint } from "@/schemas/endpoints/accounts";
import { ENDPOINTS } from "@/schemas/endpoints/list";
import { listOrdersEndpoint } from "@/schemas/endpoints/orders";
import { listProductsEndpoint } from "@/schemas/endpoints/products";
import { healthEndpoint, readyEndpoint } from "@/schemas/endpoints/service";
import { db } from "@/server/db";
import { aCustomer } from "@/server/testing/factories";
import { anUpload } from "@/server/testing/uploads";
import { call, cookieOf, keyOf, type Reply, routesAt, tokenOf } from "@/server/testing/wire";

const LIMIT = 9;
const WITHOUT_CREDENTIAL = 5; // half as many, rounded up
vi.hoisted(() => vi.stubEnv("API_CALLS_PER_MINUTE", "9"));

let places = 0;
/** A place from which nobody has called yet. */
function aPlace(): Record<string, string> {
  places += 1;
  return { "x-forwarded-for": `198.51.${Math.floor(places / 250)}.${places % 250}` };
}

const bodyOf = ({ method }: Endpoint) => (method === "POST" ? {} : undefined);

/** Calls that often, one after the other. */
async function repeat(times: number, endpoint: Endpoint, headers: Record<string, string>): Promise<Reply[]> {
  const replies = [];
  for (let at = 0; at < times; at++) replies.push(await call(endpoint, { headers, body: bodyOf(endpoint) }));
  return replies;
}

const statuses = (replies: Reply[]) => replies.map(({ status }) => status);
const COUNTED = ENDPOINTS.filter(({ counted }) => counted);

describe("too many calls in a minute", () => {
  test("with one credential are refused with 429, the envelope, and how long to wait", async () => {
    const token = await tokenOf(await aCustomer());
    const replies = await repeat(LIMIT + 2, listOrdersEndpoint, token);
    expect(statuses(replies)).toEqual([...Array(LIMIT).fill(200), 429, 429]);
    const [first, last] = [replies[0], replies.at(-1)] as [Reply, Reply];
    expect(Object.fromEntries(first.headers)).toMatchObject({
      "ratelimit-limit": "9",
      "ratelimit-remaining": "8",
      "ratelimit-reset": expect.stringMatching(/^\d+$/),
    });
    expect(last.headers.get("ratelimit-remaining")).toBe("0");
    expect(Refused.strict().parse(last.body)).toEqual(last.body);
    const wait = Number(last.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(last).toMatchObject({ code: -1, msg: expect.stringContaining("at most 9 a minute") });
    const chinese = { ...token, "accept-language": "zh" };
    expect((await call(listOrdersEndpoint, { headers: chinese })).msg).toContain("每分钟最多 9 次");
  });

  test("of one person count together, by token and by session, and apart from their keys'", async () => {
    const person = await aCustomer();
    const own = { origin: "http://localhost:3000", ...(await cookieOf(person)) };
    expect(statuses(await repeat(LIMIT - 1, listOrdersEndpoint, own))).not.toContain(429);
    const token = await tokenOf(person);
    expect(statuses(await repeat(2, listOrdersEndpoint, token))).toEqual([200, 429]);
    for (const key of [await keyOf(person, ["read"]), await keyOf(person, ["read"])])
      expect(statuses(await repeat(LIMIT + 1, listOrdersEndpoint, key))).toEqual([
        ...Array(LIMIT).fill(200),
        429,
      ]);
  });

  test("of a key count also when it lacks the scope", async () => {
    const key = await keyOf(await aCustomer(), ["write"]);
    const replies = await repeat(LIMIT + 1, listOrdersEndpoint, key);
    expect(replies.map(({ code }) => code)).toEqual([...Array(LIMIT).fill(1002), -1]);
  });

  test("without a good credential are counted for the address, and nobody else's is touched", async () => {
    const place = aPlace();
    const bad = { ...place, Token: "nonsense" };
    expect((await repeat(1, listOrdersEndpoint, place))[0]).toMatchObject({ code: 1001 });
    expect((await repeat(1, listOrdersEndpoint, bad))[0]).toMatchObject({ code: 1001 });
    expect((await repeat(1, loginEndpoint, place))[0]).toMatchObject({ code: -1, status: 200 });
    expect(statuses(await repeat(WITHOUT_CREDENTIAL - 3 + 1, listProductsEndpoint, place))).toEqual([
      200, 200, 429,
    ]);
    expect(statuses(await repeat(1, listOrdersEndpoint, bad))).toEqual([429]);
    expect(statuses(await repeat(1, listProductsEndpoint, aPlace()))).toEqual([200]);
    // Somebody who is signed in may be behind the same address.
    const token = await tokenOf(await aCustomer());
    expect(statuses(await repeat(1, listOrdersEndpoint, { ...place, ...token }))).toEqual([200]);
  });

  test.each(COUNTED)("$path is one of those", async (endpoint) => {
    const [token, place] = [await tokenOf(await aCustomer()), aPlace()];
    const [used, headers] =
      endpoint.access === "anonymous" ? [WITHOUT_CREDENTIAL, place] : [LIMIT, { ...place, ...token }];
    await repeat(used, listOrdersEndpoint, endpoint.access === "anonymous" ? place : token);
    expect(await call(endpoint, { headers, body: bodyOf(endpoint) })).toMatchObject({ status: 429 });
  });

  test("are refused before anything is done", async () => {
    const place = aPlace();
    await repeat(WITHOUT_CREDENTIAL, listProductsEndpoint, place);
    const before = await db().user.count();
    const body = { user_name: "too-late", password: "a long enough secret" };
    expect(await call(registerEndpoint, { headers: place, body })).toMatchObject({ status: 429 });
    expect(await db().user.count()).toBe(before);
  });
});

describe("what is not counted", () => {
  test("a probe asks whether the shop is there as often as it likes", async () => {
    const place = aPlace();
    for (const endpoint of [healthEndpoint, readyEndpoint]) {
      const replies = await repeat(LIMIT * 2, endpoint, place);
      expect(new Set(statuses(replies))).toEqual(new Set([200]));
      expect(replies[0]?.headers.has("ratelimit-limit")).toBe(false);
    }
  });

  test("a page may show as many pictures as it has, a program's reading counts", async () => {
    const person = await aCustomer();
    const { file_location } = await anUpload(person);
    const { GET } = await routesAt("/api/attachment/file/[key]");
    const read = async (headers: Record<string, string>) =>
      (await GET(new Request(file_location, { headers }))).status;
    const page = { ...(await cookieOf(person)), "sec-fetch-site": "same-origin" };
    for (let at = 0; at < LIMIT * 2; at++) expect(await read(page)).toBe(200);
    const token = await tokenOf(person);
    for (let at = 0; at < LIMIT; at++) expect(await read(token)).toBe(200);
    expect(await read(token)).toBe(429);
  });
});
