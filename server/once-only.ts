import { createHash } from "node:crypto";
import type { Viewer } from "@/domain/viewer";
import { Text } from "@/schemas/common";
import { now } from "./clock";
import { db, type Prisma, transaction } from "./db";
import { conflict } from "./errors";
import { parse } from "./parse";

type Call = { key: string; call: string; input: unknown };

/** How long a first reply is given again, in milliseconds. */
export const KEPT_MS = 24 * 3600 * 1000;
const Key = Text(1, 200);

/**
 * Does a thing once for each Idempotency-Key of a viewer, and answers every repetition with the first reply.
 * Key, change and reply are one transaction: after a crash there are all three or none. A second call with the same
 * key waits for the first one's end. Throws a conflict when the key was used for another call or other input.
 * A refusal keeps nothing, so that the same key may be tried again.
 */
export async function onceOnly<T>(
  viewer: Viewer,
  { key, call, input }: Call,
  act: () => Promise<T>,
): Promise<T> {
  const id = { userId: viewer.id, key: parse(Key, key, "Idempotency-Key") };
  const bodyHash = createHash("sha256").update(JSON.stringify(input)).digest("hex");
  return transaction(async (tx) => {
    await tx.idempotency.deleteMany({
      where: { ...id, createdAt: { lt: new Date(now().getTime() - KEPT_MS) } },
    });
    // The unique key makes a concurrent repetition wait here until the first call has ended.
    const { count } = await tx.idempotency.createMany({
      data: { ...id, call, bodyHash },
      skipDuplicates: true,
    });
    if (count === 0) return firstReply<T>(id, call, bodyHash);
    const reply = await act();
    await tx.idempotency.update({
      where: { userId_key: id },
      data: { reply: reply as Prisma.InputJsonValue },
    });
    return reply;
  });
}

async function firstReply<T>(
  id: { userId: number; key: string },
  call: string,
  bodyHash: string,
): Promise<T> {
  const first = await db().idempotency.findUnique({ where: { userId_key: id } });
  // Gone again: the first call was refused after all, and this one may simply be repeated.
  if (!first) throw conflict("order_changed");
  if (first.call !== call || first.bodyHash !== bodyHash) throw conflict("key_reused");
  return first.reply as T;
}
