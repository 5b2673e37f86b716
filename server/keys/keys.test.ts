import pg from "pg";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { MOST_KEYS } from "@/domain/api-key";
import type { Viewer } from "@/domain/viewer";
import { ApiKey, KeyDraft } from "@/schemas/api-key";
import { getAccount } from "@/server/accounts/get-account";
import { db } from "@/server/db";
import { aCustomer, aKeyDraft, anOwner, aStaff } from "@/server/testing/factories";
import { meanwhile } from "@/server/testing/meanwhile";
import { findKey } from "./find-key";
import { listKeys } from "./list-keys";
import { makeKey } from "./make-key";
import { noteUse } from "./note-use";
import { revokeKey } from "./revoke-key";
import { hashOf } from "./secret";

const DAY = 24 * 3600;

let customer: Viewer;
let staff: Viewer;
beforeAll(async () => {
  customer = await aCustomer();
  staff = await aStaff();
});
afterEach(() => {
  vi.useRealTimers();
});

const program = async (owner: Viewer) => {
  const { key } = await makeKey(owner, aKeyDraft());
  const found = await findKey(key, "en");
  if (!found) throw new Error("the key does not open");
  return found.viewer;
};

describe("making a key", () => {
  test("its owner reads it once, and only its hash and first characters are kept", async () => {
    const made = await makeKey(customer, aKeyDraft({ name: "Shop window" }));
    expect(made.key).toMatch(/^atl_[0-9a-z]{50}$/);
    expect(made).toMatchObject({ name: "Shop window", prefix: made.key.slice(0, 10), last_used_time: 0 });
    const row = await db().apiKey.findUniqueOrThrow({ where: { id: made.id } });
    expect(row).toMatchObject({ userId: customer.id, hash: hashOf(made.key) });
    expect(JSON.stringify(row)).not.toContain(made.key.slice(10));
    const { key: _, ...shown } = made;
    expect(await listKeys(customer)).toContainEqual(ApiKey.parse(shown));
  });

  test("no two are alike", async () => {
    const keys = await Promise.all([1, 2, 3].map(() => makeKey(staff, aKeyDraft())));
    expect(new Set(keys.map(({ key }) => key)).size).toBe(3);
  });

  test.each([
    ["30", 30 * DAY],
    ["90", 90 * DAY],
    ["365", 365 * DAY],
    ["never", null],
  ] as const)("made for days: %s, it ends then, and not before", async (life, seconds) => {
    vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00Z"), toFake: ["Date"] });
    const { key, expire_time } = await makeKey(customer, aKeyDraft({ life }));
    expect(expire_time).toBe(seconds === null ? 0 : Date.now() / 1000 + seconds);
    vi.setSystemTime(Date.now() + (seconds ?? 3650 * DAY) * 1000 - 1);
    expect(await findKey(key, "en")).not.toBeNull();
    vi.setSystemTime(Date.now() + 1);
    expect((await findKey(key, "en")) === null).toBe(seconds !== null);
  });

  test("a customer cannot make one for the studio's side; staff and owner can", async () => {
    const draft = aKeyDraft({ scopes: ["read", "staff"] });
    const before = await db().apiKey.count();
    await expect(makeKey(customer, draft)).rejects.toMatchObject({
      kind: "invalid",
      fields: { scopes: [{ rule: "staff_scope" }] },
    });
    expect(await db().apiKey.count()).toBe(before);
    for (const viewer of [staff, await anOwner()])
      expect(await makeKey(viewer, draft)).toMatchObject({ scopes: ["read", "staff"] });
  });

  test("a form that names no scope, only the side, or none that there is, is told beside the field", () => {
    for (const scopes of [[], ["staff"], ["admin"], "read", ["read", "write", "staff", "read"]])
      expect(KeyDraft.safeParse({ ...aKeyDraft(), scopes }).error?.issues[0]?.path[0]).toBe("scopes");
    expect(KeyDraft.parse({ ...aKeyDraft(), scopes: ["write", "read", "write"] }).scopes).toEqual([
      "read",
      "write",
    ]);
    for (const name of ["", " ", "a\u202eb", "x".repeat(101)])
      expect(KeyDraft.safeParse({ ...aKeyDraft(), name }).success).toBe(false);
  });

  test("nobody has more than fifty, not even by making two at once", async () => {
    const collector = await aCustomer();
    const { id: userId } = collector;
    const rows = Array.from({ length: MOST_KEYS - 1 }, (_, at) => ({
      userId,
      name: `Key ${at}`,
      prefix: "atl_",
      hash: hashOf(`${userId} ${at}`),
      scopes: ["read" as const],
    }));
    await db().apiKey.createMany({ data: rows });
    const second = await meanwhile(
      () => makeKey(collector, aKeyDraft()),
      () => makeKey(collector, aKeyDraft()),
    );
    expect(second).toMatchObject({ kind: "conflict", reason: "too_many_keys" });
    expect(await db().apiKey.count({ where: { userId } })).toBe(MOST_KEYS);
  });
});

describe("what a key opens", () => {
  test("is found with its owner in one statement", async () => {
    const { key } = await makeKey(customer, aKeyDraft());
    const statements = vi.spyOn(pg.Client.prototype, "query");
    const found = await findKey(key, "zh");
    expect(statements).toHaveBeenCalledTimes(1);
    statements.mockRestore();
    expect(found).toMatchObject({
      scopes: ["read", "write"],
      viewer: { id: customer.id, name: customer.name, role: "customer", locale: "zh", keyId: found?.id },
    });
  });

  test("what is not written as a key is not even looked for", async () => {
    const statements = vi.spyOn(pg.Client.prototype, "query");
    const nearly = `atl_${"a".repeat(50)}`;
    for (const text of ["atl_", `${nearly}b`, nearly.slice(1), nearly.toUpperCase(), `${nearly}\n`])
      expect(await findKey(text, "en")).toBeNull();
    expect(statements).not.toHaveBeenCalled();
    statements.mockRestore();
    expect(await findKey(nearly, "en")).toBeNull();
  });

  test("is what its owner is now: staff who leave the studio take its side from their keys", async () => {
    const person = await aStaff();
    const { key } = await makeKey(person, aKeyDraft({ scopes: ["read", "staff"] }));
    const { key: plain } = await makeKey(person, aKeyDraft({ scopes: ["read"] }));
    const roles = async () => [
      (await findKey(key, "en"))?.viewer.role,
      (await findKey(plain, "en"))?.viewer.role,
    ];
    expect(await roles()).toEqual(["staff", "customer"]);
    await db().user.update({ where: { id: person.id }, data: { role: "owner" } });
    expect(await roles()).toEqual(["owner", "customer"]);
    await db().user.update({ where: { id: person.id }, data: { role: "customer" } });
    expect(await roles()).toEqual(["customer", "customer"]);
  });

  test("a new password does not end it", async () => {
    const person = await aCustomer();
    const { key } = await makeKey(person, aKeyDraft());
    await db().user.update({ where: { id: person.id }, data: { sessionVersion: { increment: 1 } } });
    expect(await findKey(key, "en")).not.toBeNull();
  });
});

describe("revoking a key", () => {
  test("ends it at once, and takes it from the list", async () => {
    const { id, key } = await makeKey(customer, aKeyDraft());
    expect(await revokeKey(customer, { id })).toEqual({ id });
    expect(await findKey(key, "en")).toBeNull();
    expect((await listKeys(customer)).map((one) => one.id)).not.toContain(id);
  });

  test("a second time, it is gone", async () => {
    const { id } = await makeKey(customer, aKeyDraft());
    const both = await Promise.allSettled([1, 2].map(() => revokeKey(customer, { id })));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(revokeKey(customer, { id })).rejects.toMatchObject({ kind: "missing", reason: "no_key" });
  });

  test("a stranger, and the studio too, finds nothing of somebody else's", async () => {
    const { id, key } = await makeKey(customer, aKeyDraft());
    for (const stranger of [await aCustomer(), staff, await anOwner()]) {
      await expect(revokeKey(stranger, { id })).rejects.toMatchObject({ reason: "no_key" });
      expect((await listKeys(stranger)).map((one) => one.id)).not.toContain(id);
    }
    expect(await findKey(key, "en")).not.toBeNull();
  });
});

describe("a key", () => {
  test("never manages keys, whatever its scopes", async () => {
    const { id } = await makeKey(customer, aKeyDraft());
    const viewer = await program(customer);
    const attempts = [
      () => makeKey(viewer, aKeyDraft()),
      () => listKeys(viewer),
      () => revokeKey(viewer, { id }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ kind: "not_allowed" });
  });

  test("learns whose it is, and only while it is there", async () => {
    const viewer = await program(staff);
    expect(await getAccount(viewer)).toMatchObject({
      id: staff.id,
      role: "customer",
      key: { id: viewer.keyId, scopes: ["read", "write"] },
    });
    await revokeKey(staff, { id: Number(viewer.keyId) });
    await expect(getAccount(viewer)).rejects.toMatchObject({ kind: "unauthenticated" });
    expect(await getAccount(staff)).toMatchObject({ id: staff.id, role: "staff", key: null });
  });
});

describe("when a key was last used", () => {
  const at = (time: string) => new Date(`2026-11-22T${time}Z`);

  test("is written once a minute at most, also by two instances that both mean to", async () => {
    const { id } = await makeKey(customer, aKeyDraft());
    const row = () => db().apiKey.findUniqueOrThrow({ where: { id } });
    vi.useFakeTimers({ now: at("12:00:00"), toFake: ["Date"] });
    const stale = await row();
    expect(await noteUse(stale)).toBe(true);
    vi.setSystemTime(at("12:00:59.999"));
    expect(await noteUse(stale)).toBe(false); // another instance, which read the row before the first one wrote
    expect(await noteUse(await row())).toBe(false);
    expect((await row()).lastUsedAt).toEqual(at("12:00:00"));
    vi.setSystemTime(at("12:01:00"));
    const both = await row();
    expect((await Promise.all([noteUse(both), noteUse(both)])).sort()).toEqual([false, true]);
    expect((await row()).lastUsedAt).toEqual(at("12:01:00"));
  });

  test("is nothing to anybody when it cannot be written", async () => {
    // No column holds such a number: as good a reason to fail as any.
    expect(await noteUse({ id: 2 ** 40, lastUsedAt: null })).toBe(false);
  });
});
