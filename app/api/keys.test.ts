import { beforeAll, describe, expect, test } from "vitest";
import { KEY_SCOPES, type KeyScope } from "@/domain/api-key";
import type { Viewer } from "@/domain/viewer";
import { replyOf } from "@/schemas/endpoint";
import { getAccountEndpoint } from "@/schemas/endpoints/accounts";
import { ENDPOINTS } from "@/schemas/endpoints/list";
import {
  confirmOrderEndpoint,
  createOrderEndpoint,
  getOrderEndpoint,
  listOrdersEndpoint,
} from "@/schemas/endpoints/orders";
import { db } from "@/server/db";
import { makeKey } from "@/server/keys/make-key";
import { revokeKey } from "@/server/keys/revoke-key";
import { aCustomer, aKeyDraft, anOrder, aProduct, aRequest, aStaff } from "@/server/testing/factories";
import { anUpload } from "@/server/testing/uploads";
import { call, cookieOf, keyOf, routesAt, tokenOf } from "@/server/testing/wire";

type Key = { Authorization: string };

let customer: Viewer;
let staff: Viewer;
/** Keys with every set of scopes that there can be, also those that no form gives. */
let keys: { scopes: KeyScope[]; headers: Key }[];

beforeAll(async () => {
  customer = await aCustomer();
  staff = await aStaff();
  const sets: KeyScope[][] = [
    [],
    ["read"],
    ["write"],
    ["read", "write"],
    ["staff"],
    ["read", "staff"],
    ["write", "staff"],
    ["read", "write", "staff"],
  ];
  keys = await Promise.all(sets.map(async (scopes) => ({ scopes, headers: await withScopes(scopes) })));
});

/** A customer's key, or for the studio's side one of somebody on the staff. */
async function withScopes(scopes: KeyScope[]): Promise<Key> {
  const { id, key } = await makeKey(scopes.includes("staff") ? staff : customer, aKeyDraft());
  await db().apiKey.update({ where: { id }, data: { scopes } });
  return { Authorization: `Bearer ${key}` };
}

const keyWith = (...wanted: KeyScope[]): Key => {
  const found = keys.find(({ scopes }) => scopes.join() === wanted.join());
  if (!found) throw new Error(`no key with ${wanted}`);
  return found.headers;
};

describe.each(ENDPOINTS)("$method $path", (endpoint) => {
  const body = endpoint.method === "POST" ? {} : undefined;

  test("needs “read” to look and “write” to change", () => {
    expect(endpoint.scopes).toContain(endpoint.method === "GET" ? "read" : "write");
  });

  test("a key with the scopes may call it, one without is told which it needs", async () => {
    const { code, msg } = await call(endpoint, { body });
    for (const { scopes, headers } of keys) {
      const missing = endpoint.scopes.find((scope) => !scopes.includes(scope));
      const reply = await call(endpoint, { headers, body });
      // Where the credential is not looked at, no key makes a difference.
      if (endpoint.access === "anonymous") expect(reply, `${scopes}`).toMatchObject({ code, msg });
      else if (missing)
        expect(reply, `${scopes}`).toMatchObject({
          status: 200,
          code: 1002,
          msg: expect.stringContaining(`would need the scope “${missing}”`),
        });
      else expect(reply.msg, `${scopes}`).not.toContain("API key");
    }
  });

  test("a key that is unknown, broken, revoked or over is refused as every bad credential", async () => {
    if (endpoint.access === "anonymous") return;
    const owner = await aCustomer(); // nobody may have as many keys as there are calls
    const [revoked, over] = [await makeKey(owner, aKeyDraft()), await makeKey(owner, aKeyDraft())];
    await revokeKey(owner, { id: revoked.id });
    await db().apiKey.update({ where: { id: over.id }, data: { expiresAt: new Date() } });
    const cookie = { ...(await cookieOf(owner)), origin: "http://localhost:3000" };
    for (const key of ["atl_", "atl_nonsense", `atl_${"0".repeat(50)}`, revoked.key, over.key]) {
      const refused = { status: 200, code: 1001, msg: expect.stringContaining("not valid or has ended") };
      expect(await call(endpoint, { headers: { ...cookie, Token: key }, body }), key).toMatchObject(refused);
      expect(await call(endpoint, { headers: { Authorization: `Bearer ${key}` }, body })).toMatchObject(
        refused,
      );
    }
  });
});

describe("a key acts as its owner and its scopes, nothing more", () => {
  test("in either header, from anywhere, and without a token in the reply", async () => {
    const Token = keyWith("read").Authorization.replace("Bearer ", "");
    const ways: Record<string, string>[] = [
      { Token },
      { Authorization: `bearer ${Token}` },
      { ...keyWith("read"), origin: "null" },
    ];
    for (const headers of ways) {
      const reply = await call(listOrdersEndpoint, { headers });
      expect(reply).toMatchObject({ code: 0 });
      expect(reply.headers.get("update-token")).toBeNull();
    }
  });

  test("a customer's key sees the customer's orders and nobody else's", async () => {
    const own = await anOrder({ customer });
    const other = await anOrder();
    expect(await call(getOrderEndpoint, { headers: keyWith("read"), query: { id: own.id } })).toMatchObject({
      code: 0,
    });
    const foreign = await call(getOrderEndpoint, { headers: keyWith("read"), query: { id: other.id } });
    expect(foreign).toMatchObject({ code: 1002, msg: "You may not see or do this." });
    const ids = (await call(listOrdersEndpoint, { headers: keyWith("read") })).data.map(
      ({ id }: { id: number }) => id,
    );
    expect(ids).toEqual([own.id]);
  });

  test("the key of somebody on the staff stands on the customer's side unless it was made for the studio's", async () => {
    const { id } = await anOrder();
    const plain = await keyOf(staff, ["read", "write"]);
    expect(await call(listOrdersEndpoint, { headers: plain })).toMatchObject({ code: 0, total: 0 });
    const stranger = { code: 1002, msg: "You may not see or do this." };
    expect(await call(getOrderEndpoint, { headers: plain, query: { id } })).toMatchObject(stranger);
    expect(await call(getOrderEndpoint, { headers: plain, query: { id: 999_999 } })).toMatchObject(stranger);
    expect(await call(confirmOrderEndpoint, { headers: plain, body: { id } })).toMatchObject(stranger);
    expect(await call(getOrderEndpoint, { headers: keyWith("read", "staff"), query: { id } })).toMatchObject({
      code: 0,
    });
    expect(
      await call(confirmOrderEndpoint, { headers: keyWith("write", "staff"), body: { id } }),
    ).toMatchObject({
      code: 0,
    });
    const request = aRequest((await aProduct()).id);
    expect(await call(createOrderEndpoint, { headers: plain, body: request })).toMatchObject({ code: 0 });
    expect(
      await call(createOrderEndpoint, { headers: keyWith("write", "staff"), body: request }),
    ).toMatchObject({
      code: 1002,
    });
  });

  test("follows its owner's role from the next call on", async () => {
    const person = await aStaff();
    const { id } = await anOrder();
    const headers = await keyOf(person, ["read", "staff"]);
    const read = () => call(getOrderEndpoint, { headers, query: { id } });
    expect(await read()).toMatchObject({ code: 0 });
    await db().user.update({ where: { id: person.id }, data: { role: "customer" } });
    expect(await read()).toMatchObject({ code: 1002 });
    expect(await call(getAccountEndpoint, { headers })).toMatchObject({ data: { role: "customer" } });
    await db().user.update({ where: { id: person.id }, data: { role: "staff" } });
    expect(await read()).toMatchObject({ code: 0 });
  });

  test("outlives a new password, which ends tokens", async () => {
    const person = await aCustomer();
    const [key, token] = [await keyOf(person, ["read"]), await tokenOf(person)];
    await db().user.update({ where: { id: person.id }, data: { sessionVersion: { increment: 1 } } });
    expect(await call(listOrdersEndpoint, { headers: token })).toMatchObject({ code: 1001 });
    expect(await call(listOrdersEndpoint, { headers: key })).toMatchObject({ code: 0 });
  });

  test("reads files with “read”, and only its owner's", async () => {
    const { file_location } = await anUpload(customer);
    const { GET } = await routesAt("/api/attachment/file/[key]");
    const read = async (headers: Key) => GET(new Request(file_location, { headers }));
    expect((await read(keyWith("read"))).headers.get("content-type")).toBe("image/png");
    expect(await (await read(keyWith("write"))).json()).toMatchObject({ code: 1002 });
    expect(await (await read(keyWith("read", "staff"))).json()).toMatchObject({ code: 1002 });
  });

  test("is no session: pages and their actions do not know it", async () => {
    const secret = keyWith("read", "write").Authorization.replace("Bearer ", "");
    for (const cookie of [`next-auth.session-token=${secret}`, `Token=${secret}`])
      expect(await call(listOrdersEndpoint, { headers: { cookie } })).toMatchObject({ code: 1001 });
  });

  test("shows when it was last used", async () => {
    const headers = await keyOf(customer, ["read"]);
    const before = Math.floor(Date.now() / 1000);
    await call(listOrdersEndpoint, { headers });
    const lastUse = async () => (await call(getAccountEndpoint, { headers })).data.key.last_used_time;
    await expect.poll(lastUse, { timeout: 10_000 }).toBeGreaterThanOrEqual(before);
  });
});

test("a repetition by a key on the customer's side is not answered with what the studio was told", async () => {
  const { id } = await anOrder();
  const once = { "Idempotency-Key": "the same" };
  const headers = { ...(await tokenOf(staff)), ...once };
  expect(await call(confirmOrderEndpoint, { headers, body: { id } })).toMatchObject({ code: 0 });
  const plain = { ...(await keyOf(staff, ["read", "write"])), ...once };
  const repeated = await call(confirmOrderEndpoint, { headers: plain, body: { id } });
  expect(repeated.code).not.toBe(0);
  expect(repeated.data).toBeUndefined();
});

describe("who am I", () => {
  test("a person's token learns whose it is", async () => {
    const reply = await call(getAccountEndpoint, { headers: await tokenOf(staff) });
    expect(reply.data).toMatchObject({ id: staff.id, real_name: staff.name, role: "staff", key: null });
    expect(replyOf(getAccountEndpoint).parse(reply.body)).toEqual(reply.body);
  });

  test("a key learns also what it may do, and until when", async () => {
    const { key, ...made } = await makeKey(staff, aKeyDraft({ name: "Stock", scopes: [...KEY_SCOPES] }));
    const reply = await call(getAccountEndpoint, { headers: { Token: key } });
    expect(reply.data).toMatchObject({ id: staff.id, role: "staff" });
    expect(reply.data.key).toMatchObject({ ...made, last_used_time: expect.any(Number) });
    expect(replyOf(getAccountEndpoint).parse(reply.body)).toEqual(reply.body);
    expect(JSON.stringify(reply.body)).not.toContain(key.slice(10));
  });
});
