import { setTimeout as pause } from "node:timers/promises";
import { now } from "@/server/clock";
import { type Tx, transaction } from "@/server/db";
import { makeAccounts } from "./accounts";
import { calendarFrom } from "./calendar";
import { STORIES } from "./orders";
import { closeProducts, makeProducts } from "./products";
import { REPLIES } from "./replies";
import { SHOP } from "./shop";
import { tellStories } from "./tell-stories";

/** How much was filled in. */
export type Filled = { products: number; orders: number };

// Any number will do, as long as every instance takes the same one.
const LOCK = 7_402_615;
// A second instance waits for the first one, on a slow machine too.
const LIMIT = 180_000;
const LOOK_AGAIN = 200;

/**
 * Fills an empty database with the demo shop, all of it or nothing, so that a crash leaves no half a shop behind.
 * Two instances starting at once do it once. Returns null, and changes nothing, where there are users or products.
 */
export async function seedDemo(): Promise<Filled | null> {
  return transaction(async (tx) => {
    while (!(await isAlone(tx))) await pause(LOOK_AGAIN);
    if (await isInUse(tx)) return null;
    await tx.shop.update({ where: { id: 1 }, data: SHOP });
    await tx.savedReply.createMany({ data: REPLIES });
    const people = await makeAccounts(tx);
    const products = await makeProducts(tx);
    const calendar = calendarFrom(now());
    const stories = STORIES.map((storyOf) => storyOf(calendar));
    await tellStories(tx, stories, { people, products }, calendar);
    await closeProducts(tx);
    return { products: products.size, orders: stories.length };
  }, LIMIT);
}

/** Asked again and again: a statement that waited as long as the other instance takes would be given up on the way. */
async function isAlone(tx: Tx): Promise<boolean> {
  const [got] = await tx.$queryRaw<{ alone: boolean }[]>`SELECT pg_try_advisory_xact_lock(${LOCK}) AS alone`;
  return got?.alone ?? false;
}

async function isInUse(tx: Tx): Promise<boolean> {
  return (await tx.user.findFirst()) !== null || (await tx.product.findFirst()) !== null;
}
