import { describe, expect, test } from "vitest";
import { db, transaction } from "./db";
import { conflict } from "./errors";
import { keeperAt, keeperOf, onceOnly } from "./once-only";
import { aCustomer, aStaff } from "./testing/factories";
import { notYetKept } from "./testing/meanwhile";

const call = (key: string, input: unknown = { a: 1 }, path = "/api/x") => ({ key, call: path, input });

const aKeeper = async () => keeperOf(await aCustomer());

describe("doing a thing once", () => {
  test("whoever repeats a call gets the first reply, and nothing is done twice", async () => {
    const keeper = await aKeeper();
    let done = 0;
    const act = async () => ({ done: ++done });
    expect(await onceOnly(keeper, call("k"), act)).toEqual({ done: 1 });
    expect(await onceOnly(keeper, call("k"), act)).toEqual({ done: 1 });
    expect(await onceOnly(keeper, call("other"), act)).toEqual({ done: 2 });
  });

  test("a key belongs to one call with one input", async () => {
    const keeper = await aKeeper();
    const act = async () => null;
    await onceOnly(keeper, call("k"), act);
    for (const other of [call("k", { a: 2 }), call("k", { a: 1 }, "/api/y")])
      await expect(onceOnly(keeper, other, act)).rejects.toMatchObject({
        kind: "conflict",
        reason: "key_reused",
      });
  });

  test("another person's key is another key", async () => {
    const act = async () => "done";
    expect(await onceOnly(await aKeeper(), call("shared"), act)).toBe("done");
    expect(await onceOnly(await aKeeper(), call("shared", { b: 1 }), act)).toBe("done");
  });

  test("an API key that may less than its owner does not read what its owner was told", async () => {
    const staff = await aStaff();
    expect(await onceOnly(keeperOf(staff), call("k"), async () => "an internal matter")).toBeTruthy();
    const key = keeperOf({ ...staff, role: "customer" });
    expect(await onceOnly(key, call("k"), async () => "done anew")).toBe("done anew");
  });

  test("whoever has no account is known by where they are, and no secret can be read off what is kept", async () => {
    const [here, there] = [keeperAt("203.0.113.7"), keeperAt("203.0.113.8")];
    await onceOnly(here, call("k", { password: "s3cret" }), async () => "here");
    await onceOnly(here, call("another"), async () => ({ token: "eyJ0b2tlbiI" }));
    expect(await onceOnly(there, call("k"), async () => "there")).toBe("there");
    expect(await onceOnly(here, call("k", { password: "s3cret" }), async () => "again")).toBe("here");
    const kept = JSON.stringify(await db().idempotency.findMany());
    expect(kept).not.toMatch(/203\.0\.113|s3cret|eyJ0b2tlbiI/);
  });

  test("the first reply is given again to the letter, whatever the order of its names", async () => {
    const keeper = await aKeeper();
    const reply = {
      zebra: 1,
      ant: { c: [1.5, null, "…"], b: "\u0000\ud800", a: {} },
      "10": true,
      "9": false,
    };
    const texts = [1, 2, 3].map(async () =>
      JSON.stringify(await onceOnly(keeper, call("k"), async () => reply)),
    );
    expect(new Set(await Promise.all(texts))).toEqual(new Set([JSON.stringify(reply)]));
  });

  test("two at once: one does it, and both hear the same", async () => {
    const keeper = await aKeeper();
    let done = 0;
    const act = () => transaction(async (tx) => ({ done: ++done, users: await tx.user.count() }));
    const replies = await Promise.all([1, 2, 3].map(() => onceOnly(keeper, call("k"), act)));
    expect(done).toBe(1);
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
  });

  test("a hundred repetitions that come too early wait without a connection, and hear the same", async () => {
    const keeper = await aKeeper();
    let done = 0;
    const repeat = (patience: number) => onceOnly(keeper, call("slow"), async () => ++done, patience);
    const { keep } = await notYetKept(() => repeat(0));
    const waiting = Promise.all(Array.from({ length: 100 }, () => repeat(60_000)));
    // Everybody else is served meanwhile: else this waited for a connection until the first call has ended.
    expect(await db().user.count()).toBeGreaterThan(0);
    await expect(repeat(0)).rejects.toMatchObject({ reason: "still_being_done", retryAfter: 5 });
    await keep();
    expect(new Set(await waiting)).toEqual(new Set([1]));
  });

  test("one that waits for a call which is refused then does it itself", async () => {
    const keeper = await aKeeper();
    const refused = notYetKept(() => onceOnly(keeper, call("slow"), async () => "never kept"));
    const { keep } = await refused;
    const waiting = onceOnly(keeper, call("slow"), async () => "second", 60_000);
    await expect(keep(new Error("the power went"))).rejects.toThrow("power");
    expect(await waiting).toBe("second");
  });

  test("a refused call keeps nothing, neither what it did nor its key", async () => {
    const keeper = await aKeeper();
    const before = await db().product.count();
    const refuse = () =>
      transaction(async (tx) => {
        await tx.shop.update({ where: { id: 1 }, data: { name: "Changed" } });
        throw conflict("order_changed");
      });
    await expect(onceOnly(keeper, call("k"), refuse)).rejects.toMatchObject({ kind: "conflict" });
    expect(await db().shop.findUnique({ where: { id: 1 } })).not.toMatchObject({ name: "Changed" });
    expect(await db().product.count()).toBe(before);
    expect(await onceOnly(keeper, call("k", { a: 2 }), async () => "now")).toBe("now");
  });

  test("after a day the key is free again", async () => {
    const keeper = await aKeeper();
    await onceOnly(keeper, call("k"), async () => "first");
    await db().idempotency.updateMany({
      where: { caller: keeper },
      data: { createdAt: new Date(Date.now() - 25 * 3600 * 1000) },
    });
    expect(await onceOnly(keeper, call("k", { a: 2 }), async () => "second")).toBe("second");
  });

  test.each(["", "  ", "k".repeat(201), "a\u0000b"])("“%.10s” is no key", async (key) => {
    await expect(onceOnly(await aKeeper(), call(key), async () => 1)).rejects.toMatchObject({
      kind: "invalid",
      fields: { "Idempotency-Key": [expect.anything()] },
    });
  });
});
