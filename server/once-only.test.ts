import { describe, expect, test } from "vitest";
import { db, transaction } from "./db";
import { conflict } from "./errors";
import { onceOnly } from "./once-only";
import { aCustomer } from "./testing/factories";

const call = (key: string, input: unknown = { a: 1 }, path = "/api/x") => ({ key, call: path, input });

describe("doing a thing once", () => {
  test("whoever repeats a call gets the first reply, and nothing is done twice", async () => {
    const viewer = await aCustomer();
    let done = 0;
    const act = async () => ({ done: ++done });
    expect(await onceOnly(viewer, call("k"), act)).toEqual({ done: 1 });
    expect(await onceOnly(viewer, call("k"), act)).toEqual({ done: 1 });
    expect(await onceOnly(viewer, call("other"), act)).toEqual({ done: 2 });
  });

  test("a key belongs to one call with one input", async () => {
    const viewer = await aCustomer();
    const act = async () => null;
    await onceOnly(viewer, call("k"), act);
    for (const other of [call("k", { a: 2 }), call("k", { a: 1 }, "/api/y")])
      await expect(onceOnly(viewer, other, act)).rejects.toMatchObject({
        kind: "conflict",
        reason: "key_reused",
      });
  });

  test("another person's key is another key", async () => {
    const act = async () => "done";
    expect(await onceOnly(await aCustomer(), call("shared"), act)).toBe("done");
    expect(await onceOnly(await aCustomer(), call("shared", { b: 1 }), act)).toBe("done");
  });

  test("two at once: one does it, and both hear the same", async () => {
    const viewer = await aCustomer();
    let done = 0;
    const act = () => transaction(async (tx) => ({ done: ++done, users: await tx.user.count() }));
    const replies = await Promise.all([1, 2, 3].map(() => onceOnly(viewer, call("k"), act)));
    expect(done).toBe(1);
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
  });

  test("a refused call keeps nothing, neither what it did nor its key", async () => {
    const viewer = await aCustomer();
    const before = await db().product.count();
    const refuse = () =>
      transaction(async (tx) => {
        await tx.shop.update({ where: { id: 1 }, data: { name: "Changed" } });
        throw conflict("order_changed");
      });
    await expect(onceOnly(viewer, call("k"), refuse)).rejects.toMatchObject({ kind: "conflict" });
    expect(await db().shop.findUnique({ where: { id: 1 } })).not.toMatchObject({ name: "Changed" });
    expect(await db().product.count()).toBe(before);
    expect(await onceOnly(viewer, call("k", { a: 2 }), async () => "now")).toBe("now");
  });

  test("after a day the key is free again", async () => {
    const viewer = await aCustomer();
    await onceOnly(viewer, call("k"), async () => "first");
    await db().idempotency.updateMany({
      where: { userId: viewer.id },
      data: { createdAt: new Date(Date.now() - 25 * 3600 * 1000) },
    });
    expect(await onceOnly(viewer, call("k", { a: 2 }), async () => "second")).toBe("second");
  });

  test.each(["", "  ", "k".repeat(201), "a\u0000b"])("“%.10s” is no key", async (key) => {
    await expect(onceOnly(await aCustomer(), call(key), async () => 1)).rejects.toMatchObject({
      kind: "invalid",
      fields: { "Idempotency-Key": [expect.anything()] },
    });
  });
});
