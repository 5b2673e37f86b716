import { createSigner } from "fast-jwt";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Register } from "@/schemas/account";
import type { Caller } from "@/server/caller";
import { db } from "@/server/db";
import { sealedAddress } from "@/server/sealed";
import { aCustomer, PASSWORD } from "@/server/testing/factories";
import { changePassword } from "./change-password";
import { canonicalName, checkPassword } from "./check-password";
import { findViewer } from "./find-viewer";
import { login } from "./login";
import { hashPassword, passwordMatches } from "./password";
import { register } from "./register";
import { isNearlyOver, LIFE, readToken, signToken } from "./token";

const from = (address = "192.0.2.1"): Caller => ({ viewer: null, locale: "en", address });
const wrong = { kind: "conflict", reason: "wrong_password" };

beforeEach(async () => {
  await db().attempt.deleteMany();
});

describe("making an account", () => {
  test("a new customer is signed in at once, and is a customer whatever they say", async () => {
    const input = { email: "Ana@People.test", password: PASSWORD, real_name: "Ana", role: "owner" } as never;
    const account = await register(from(), input);
    expect(account).toMatchObject({ email: "ana@people.test", real_name: "Ana", role: "customer" });
    const claims = readToken(account.token);
    expect(claims).toMatchObject({ sub: account.id, use: "token" });
    expect(claims && (await findViewer(claims, "en"))).toMatchObject({ id: account.id, role: "customer" });
  });

  test("a client that sends every field of its form may leave some empty", async () => {
    const input = Register.parse({ user_name: "blanks", email: "", phone: "", password: PASSWORD });
    expect(await register(from(), input)).toMatchObject({ user_name: "blanks", email: "", phone: "" });
  });

  test("the password is kept as an argon2id hash only", async () => {
    const { id } = await register(from(), { user_name: "hashed", password: PASSWORD });
    const user = await db().user.findUniqueOrThrow({ where: { id } });
    expect(user.passwordHash).toMatch(/^\$argon2id\$/);
    expect(JSON.stringify(user)).not.toContain(PASSWORD);
  });

  test.each([
    [{ email: "taken@people.test" }, { email: "TAKEN@people.test" }, "email"],
    [{ user_name: "Taken" }, { user_name: "tAKEN" }, "user_name"],
    [{ phone: "+351 912 000 111" }, { phone: "+351-912-000-111" }, "phone"],
    [{ phone: "912 000 222" }, { user_name: "912000222" }, "user_name"],
  ])("%j is taken once: %j is refused at %s", async (first, second, field) => {
    await register(from(), { ...first, password: PASSWORD });
    await expect(register(from(), { ...second, password: PASSWORD })).rejects.toMatchObject({
      kind: "invalid",
      fields: { [field]: [{ rule: "taken" }] },
    });
  });

  test("two at once with one address: one account", async () => {
    const both = await Promise.allSettled(
      [1, 2].map(() => register(from(), { email: "twice@people.test", password: PASSWORD })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find((result) => result.status === "rejected")).toMatchObject({
      reason: { kind: "invalid", fields: { email: [{ rule: "taken" }] } },
    });
  });

  test("a name is taken once by people who come at the same moment, whether it is a name, a phone or both", async () => {
    const spellings = [
      { user_name: "912000333" },
      { phone: "912 000 333" },
      { phone: "(912) 000-333" },
      { user_name: "912000333", phone: "912 000 444" },
      { user_name: "somebody", phone: "912-000-333" },
    ];
    const all = await Promise.allSettled(
      spellings.map((names, at) => register(from(`192.0.2.${at}`), { ...names, password: PASSWORD })),
    );
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of all)
      if (result.status === "rejected") expect(result.reason).toMatchObject({ kind: "invalid" });
    const named = { OR: [{ userName: "912000333" }, { phone: "912000333" }] };
    expect(await db().user.count({ where: named })).toBe(1);
  });

  test("whoever gives no name is called something that does not give their number away", async () => {
    expect(await register(from(), { email: "lena@people.test", password: PASSWORD })).toMatchObject({
      real_name: "lena",
    });
    expect(await register(from(), { phone: "+351 912 345 678", password: PASSWORD })).toMatchObject({
      real_name: "…5678",
    });
  });

  test("nobody makes accounts by the hundred from one address", async () => {
    await db().attempt.create({
      data: {
        key: `register:${sealedAddress("203.0.113.9")}`,
        count: 30,
        expiresAt: new Date(Date.now() + 60_000),
      },
    });
    await expect(
      register(from("203.0.113.9"), { user_name: "onemore", password: PASSWORD }),
    ).rejects.toMatchObject({
      retryAfter: expect.any(Number),
    });
    expect(await register(from("203.0.113.10"), { user_name: "onemore", password: PASSWORD })).toMatchObject({
      role: "customer",
    });
  });
});

describe("making an account with an Idempotency-Key", () => {
  const keyed = (key: string, address?: string): Caller => ({ ...from(address), key });
  const input = (user_name: string) => ({ user_name, password: PASSWORD });

  test("a repetition finds the same account and is signed in anew", async () => {
    const first = await register(keyed("k"), input("keyed"));
    const again = await register(keyed("k"), input("keyed"));
    expect(again).toMatchObject({ id: first.id, user_name: "keyed", role: "customer" });
    const claims = readToken(again.token);
    expect(claims && (await findViewer(claims, "en"))).toMatchObject({ id: first.id });
  });

  test("several at once make one account, and all are signed in", async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => register(keyed("at-once"), input("at-once"))));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    for (const { token } of all) expect(readToken(token)).not.toBeNull();
  });

  test("nothing is kept of it that would sign anybody in or tell who they are", async () => {
    const address = "203.0.113.20";
    const { token } = await register(keyed("secret", address), input("secretive"));
    const rows = JSON.stringify(await db().idempotency.findMany());
    for (const secret of [PASSWORD, token, address, "secretive"]) expect(rows).not.toContain(secret);
  });

  test("the same key with another password, another name or from another place is not the same call", async () => {
    await register(keyed("other"), input("other"));
    const reused = { kind: "conflict", reason: "key_reused" };
    await expect(register(keyed("other"), { ...input("other"), password: "a guess" })).rejects.toMatchObject(
      reused,
    );
    await expect(register(keyed("other"), input("another"))).rejects.toMatchObject(reused);
    await expect(register(keyed("other", "192.0.2.99"), input("other"))).rejects.toMatchObject({
      fields: { user_name: [{ rule: "taken" }] },
    });
  });

  test("a password changed since ends that too", async () => {
    const { id } = await register(keyed("changed"), input("changed"));
    await db().user.update({ where: { id }, data: { passwordHash: await hashPassword("another one") } });
    await expect(register(keyed("changed"), input("changed"))).rejects.toMatchObject(wrong);
  });

  test("a refusal counts against the limit and keeps no key", async () => {
    await register(from(), input("here-first"));
    const taken = { kind: "invalid" };
    await expect(register(keyed("refused"), input("here-first"))).rejects.toMatchObject(taken);
    expect(await db().attempt.findFirst({ where: { key: { startsWith: "register:" } } })).toMatchObject({
      count: 2,
    });
    expect(await register(keyed("refused"), input("free"))).toMatchObject({ user_name: "free" });
  });

  test.each(["", " ", "k".repeat(201)])("“%.5s” is no key, and no account is made", async (key) => {
    const users = await db().user.count();
    await expect(register(keyed(key), input("nobody"))).rejects.toMatchObject({
      fields: { "Idempotency-Key": [expect.anything()] },
    });
    expect(await db().user.count()).toBe(users);
  });
});

describe("names one signs in with", () => {
  test.each([
    [" Ana@People.TEST ", "ana@people.test"],
    ["+351 (912) 345-678", "+351912345678"],
    ["ÀNA", "àna"],
    ["--", "--"],
    ["12-34 ana", "12-34 ana"],
  ])("“%s” is the same as “%s”", (typed, name) => {
    expect(canonicalName(typed)).toBe(name);
  });
});

describe("signing in", () => {
  test.each(["user_name", "email", "phone"] as const)(
    "with one's %s, however it is spelled",
    async (field) => {
      const names = { user_name: "Berta", email: "berta@people.test", phone: "+351 911 111 111" };
      await db().user.deleteMany({ where: { userName: "berta" } });
      const { id } = await register(from(), { ...names, password: PASSWORD });
      const typed = { user_name: "BERTA ", email: "Berta@people.TEST", phone: "+351-911-111-111" }[field];
      const account = await login(from(), { platform: "website", [field]: typed, password: PASSWORD });
      expect(account).toMatchObject({
        id,
        user_name: "berta",
        email: "berta@people.test",
        phone: "+351911111111",
      });
      // An old client may put any of them into the one field it has.
      expect(
        await login(from(), { platform: "website", user_name: typed, password: PASSWORD }),
      ).toMatchObject({ id });
    },
  );

  test("a wrong password and an unknown name read the same, and both do the work of checking", async () => {
    const { id } = await aCustomer();
    const { email } = await db().user.findUniqueOrThrow({ where: { id } });
    await expect(
      checkPassword({ name: String(email), password: "wrong" }, "192.0.2.1"),
    ).rejects.toMatchObject(wrong);
    await expect(
      checkPassword({ name: "nobody@people.test", password: PASSWORD }, "192.0.2.1"),
    ).rejects.toMatchObject(wrong);
  });

  test("without a stored hash a decoy is checked, and even its own password does not fit", async () => {
    expect(await passwordMatches("nobody has this password", undefined)).toBe(false);
    const stored = await hashPassword(PASSWORD);
    expect(await passwordMatches(PASSWORD, stored)).toBe(true);
    expect(await passwordMatches(`${PASSWORD} `, stored)).toBe(false);
  });

  test("a token lasts a day, or thirty for whoever wants to be remembered", async () => {
    const { id } = await aCustomer();
    const { email } = await db().user.findUniqueOrThrow({ where: { id } });
    const lifeWith = async (remember?: boolean | number | string) => {
      const account = await login(from(), {
        platform: "website",
        email: String(email),
        password: PASSWORD,
        remember,
      });
      return readToken(account.token)?.life;
    };
    for (const no of [undefined, false, 0, "0", "false"]) expect(await lifeWith(no)).toBe(LIFE.short);
    for (const yes of [true, 1, "1", "true"]) expect(await lifeWith(yes)).toBe(LIFE.long);
  });

  test("after eight wrong passwords from one place the ninth attempt waits, even with the right one", async () => {
    const { id } = await aCustomer();
    const { email } = await db().user.findUniqueOrThrow({ where: { id } });
    const attempt = (password: string, address = "192.0.2.7") =>
      checkPassword({ name: String(email), password }, address);
    for (let at = 0; at < 8; at++) await expect(attempt("wrong")).rejects.toMatchObject(wrong);
    await expect(attempt(PASSWORD)).rejects.toMatchObject({
      message: "limited",
      retryAfter: expect.any(Number),
    });
    // Somebody else's guessing does not lock the owner of the account out.
    expect(await attempt(PASSWORD, "192.0.2.8")).toMatchObject({ id });
  });

  test("a stranger who goes on guessing from one place does not use up the account's attempts for its owner", async () => {
    const { id } = await aCustomer();
    const { email } = await db().user.findUniqueOrThrow({ where: { id } });
    const attempt = (password: string, address: string) =>
      checkPassword({ name: String(email), password }, address).catch((thrown: unknown) => thrown);
    for (let at = 0; at < 110; at++) await attempt("wrong", "192.0.2.66");
    expect(await attempt(PASSWORD, "192.0.2.67")).toMatchObject({ id });
  });

  test("nobody signs up under a name with marks that cannot be seen", () => {
    for (const real_name of ["Ana\u202eanA", "Studio\u200b", "A\nB"])
      expect(Register.safeParse({ user_name: "ana", real_name, password: PASSWORD }).success).toBe(false);
  });

  test("signing in rightly, again and again, is never too often", async () => {
    const { id } = await aCustomer();
    const { email } = await db().user.findUniqueOrThrow({ where: { id } });
    for (let at = 0; at < 12; at++)
      expect(await checkPassword({ name: String(email), password: PASSWORD }, "192.0.2.9")).toMatchObject({
        id,
      });
  });

  test("a quarter of an hour later one may try again", async () => {
    const { id } = await aCustomer();
    const { email } = await db().user.findUniqueOrThrow({ where: { id } });
    const attempt = () => checkPassword({ name: String(email), password: "wrong" }, "192.0.2.11");
    for (let at = 0; at < 8; at++) await expect(attempt()).rejects.toMatchObject(wrong);
    await expect(attempt()).rejects.toMatchObject({ message: "limited" });
    await db().attempt.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    await expect(attempt()).rejects.toMatchObject(wrong);
  });
});

describe("changing one's password", () => {
  test("ends every other session and token, and keeps the one who changed it signed in", async () => {
    const viewer = await aCustomer();
    const old = { sub: viewer.id, ver: 0, life: LIFE.short } as const;
    const tokens = [signToken({ ...old, use: "token" }), signToken({ ...old, use: "session" })];
    const fresh = await changePassword(viewer, {
      current: PASSWORD,
      next: "another secret",
      again: "another secret",
    });
    for (const token of tokens) {
      const claims = readToken(token);
      expect(claims && (await findViewer(claims, "en"))).toBeNull();
    }
    const claims = readToken(fresh);
    expect(claims).toMatchObject({ use: "session" });
    expect(claims && (await findViewer(claims, "en"))).toMatchObject({ id: viewer.id });
    const { email } = await db().user.findUniqueOrThrow({ where: { id: viewer.id } });
    await expect(checkPassword({ name: String(email), password: PASSWORD }, "a")).rejects.toMatchObject(
      wrong,
    );
    expect(await checkPassword({ name: String(email), password: "another secret" }, "a")).toMatchObject({
      id: viewer.id,
    });
  });

  test("takes the present one, and a wrong one changes nothing", async () => {
    const viewer = await aCustomer();
    await expect(
      changePassword(viewer, { current: "wrong", next: "another secret", again: "another secret" }),
    ).rejects.toMatchObject({ fields: { current: [{ rule: "wrong_current_password" }] } });
    expect(await findViewer({ sub: viewer.id, ver: 0 }, "en")).toMatchObject({ id: viewer.id });
  });

  test("cannot be guessed at a session left open", async () => {
    const viewer = await aCustomer();
    const guess = () =>
      changePassword(viewer, { current: "wrong", next: "another secret", again: "another secret" });
    for (let at = 0; at < 10; at++) await expect(guess()).rejects.toMatchObject({ kind: "invalid" });
    await expect(guess()).rejects.toMatchObject({ message: "limited" });
  });
});

describe("tokens", () => {
  const claims = { sub: 7, ver: 3, life: LIFE.short, use: "token" } as const;

  test("what was signed is read again", async () => {
    expect(readToken(signToken(claims))).toMatchObject(claims);
  });

  test("a token that was altered, made elsewhere, unsigned or is over is none", async () => {
    const [head, body, seal] = signToken(claims).split(".") as [string, string, string];
    const json = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const payload = JSON.parse(Buffer.from(body, "base64url").toString());
    const forged = [
      `${head}.${json({ ...payload, sub: "1" })}.${seal}`,
      `${json({ alg: "none" })}.${body}.`,
      `${head}.${body}.`,
      `${head}.${body}`,
      signToken({ ...claims, life: -1 }),
      "",
      "nonsense",
    ];
    for (const token of forged) expect(readToken(token), token).toBeNull();
  });

  test("a token signed with another secret is none", async () => {
    const sign = createSigner({ key: "another secret of sufficient length", expiresIn: "1h" });
    const other = sign({ sub: "7", ver: 3, life: 60, use: "token" });
    expect(readToken(other)).toBeNull();
  });

  test("the last hour of its life is when it is renewed", async () => {
    vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00Z"), toFake: ["Date"] });
    try {
      const read = readToken(signToken(claims));
      if (!read) throw new Error("the token was not read");
      const at = (text: string) => isNearlyOver(read, new Date(text));
      expect(at("2026-11-22T12:00:00Z")).toBe(false);
      expect(at("2026-11-23T11:00:00Z")).toBe(false);
      expect(at("2026-11-23T11:00:01Z")).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});
