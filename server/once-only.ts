import { setTimeout } from "node:timers/promises";
import type { Viewer } from "@/domain/viewer";
import { Text } from "@/schemas/common";
import { now } from "./clock";
import { db, type Tx, transaction } from "./db";
import { BusyError, conflict } from "./errors";
import { withOutside } from "./outside";
import { parse } from "./parse";
import { enclosed, opened, sealed, sealedAddress } from "./sealed";

/** A call as it is told from others: the caller's key for it, its name, and what was asked for. */
export type Call = { key: string; call: string; input: unknown };

/** How long a first reply is given again, in milliseconds. */
export const KEPT_MS = 24 * 3600 * 1000;
/** Beyond this a repetition does not wait for the first call to end, in milliseconds. */
const PATIENCE_MS = 5_000;
const LONGEST_PAUSE_MS = 400;
const RETRY_AFTER_SECONDS = 5;
const Key = Text(1, 200);

/** Whose keys are one person's: an API key with less than its owner's rights, or a link, shares none with its owner. */
export function keeperOf({ role, id, onlyOrder }: Pick<Viewer, "role" | "id" | "onlyOrder">): string {
  return onlyOrder === undefined ? `${role}:${id}` : `${role}:${id}:${onlyOrder}`;
}

/** The same for callers without an account, who are known by where they are. */
export function keeperAt(address: string): string {
  return `address:${sealedAddress(address)}`;
}

/**
 * Does a thing once for each Idempotency-Key of a caller, and answers every repetition with the first reply, its
 * letters in the same order. Key, change and reply are one transaction: after a crash there are all three or none.
 * A refusal keeps nothing, so that the same key may be tried again. A repetition that comes too early waits without
 * holding a connection; after `patience` milliseconds it is told to come again.
 * Throws a conflict when the key was used for another call or other input.
 */
export async function onceOnly<T>(
  keeper: string,
  call: Call,
  act: () => Promise<T>,
  patience = PATIENCE_MS,
): Promise<T> {
  const begun = performance.now();
  for (let pause = 20; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const attempt = () => transaction(async (tx) => ((await lock(tx, keeper, call)) ? doOrRepeat(tx) : BUSY));
    const done = await withOutside(attempt);
    if (done !== BUSY) return done;
    if (performance.now() - begun + pause > patience)
      throw new BusyError(RETRY_AFTER_SECONDS, "still_being_done");
    await setTimeout(pause);
  }

  async function doOrRepeat(tx: Tx): Promise<T> {
    const first = await firstReply<T>(keeper, call);
    if (first) return first.reply;
    const reply = await act();
    const id = idOf(keeper, call);
    const kept = {
      call: call.call,
      bodyHash: hashOf(call),
      reply: enclosed(JSON.stringify(reply ?? null)),
      createdAt: now(),
    };
    await tx.idempotency.upsert({ where: { caller_key: id }, create: { ...id, ...kept }, update: kept });
    return reply;
  }
}

/**
 * The first reply to this call, if it was done within a day.
 * Throws a conflict when the key was used for another call or other input.
 */
export async function firstReply<T>(keeper: string, call: Call): Promise<{ reply: T } | null> {
  const since = new Date(now().getTime() - KEPT_MS);
  const where = { caller_key: idOf(keeper, call), createdAt: { gte: since } };
  const first = await db().idempotency.findUnique({ where });
  if (!first) return null;
  if (first.call !== call.call || first.bodyHash !== hashOf(call)) throw conflict("key_reused");
  return { reply: JSON.parse(opened(first.reply)) };
}

const BUSY = Symbol("somebody is at it");

/** Makes the key ours to the end of the transaction, unless somebody else is at it. Ends with a crash by itself. */
async function lock(tx: Tx, keeper: string, call: Call): Promise<boolean> {
  const name = `idempotency ${keeper} ${idOf(keeper, call).key}`;
  const [row] = await tx.$queryRaw<[{ ours: boolean }]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) AS ours`;
  return row.ours;
}

function idOf(caller: string, { key }: Call) {
  return { caller, key: parse(Key, key, "Idempotency-Key") };
}

function hashOf({ input }: Call): string {
  return sealed(JSON.stringify(input));
}
