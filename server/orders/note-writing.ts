import { abilitiesOf, can } from "@/domain/order/abilities";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { WritingNote } from "@/schemas/order";
import { db, onCommit } from "@/server/db";
import { findShop, todayIn } from "@/server/shop";
import { signalOn } from "@/server/streams/signal-on";
import { findOrder } from "./find-order";
import { wrongStatus } from "./move-order";
import { stateOf } from "./order-state";

/** For how long one word counts, among colleagues and to the other side; whoever goes on writing says so again before that. */
const SECONDS = 20;
export const SHARED_SECONDS = 8;

/**
 * Notes for a few seconds that somebody is writing on this order: for colleagues who have it open, and for the other side if
 * it is to them. It is no fact, and no customer learns who or whether one writes a note. By the database's clock, which all
 * instances have in common.
 */
export async function noteWriting(
  viewer: Viewer,
  { id, to_other_side }: WritingNote,
): Promise<{ id: number }> {
  const order = await findOrder(db(), viewer, id);
  const side = sideOf(viewer);
  if (!can(order.status, "send_message", side))
    throw wrongStatus(order, abilitiesOf(stateOf(order, todayIn(await findShop())), side));
  const isShared = side === "customer" || to_other_side === 1;
  await db().$executeRaw`
    WITH over AS (DELETE FROM "Writing" WHERE "expiresAt" < statement_timestamp() - INTERVAL '1 minute')
    INSERT INTO "Writing" ("orderId", "userId", "name", "expiresAt", "sharedUntil")
    VALUES (${order.id}, ${viewer.id}, ${viewer.name}, statement_timestamp() + make_interval(secs => ${SECONDS}::int),
      CASE WHEN ${isShared} THEN statement_timestamp() + make_interval(secs => ${SHARED_SECONDS}::int) END)
    ON CONFLICT ("orderId", "userId") DO UPDATE SET "name" = excluded."name", "expiresAt" = excluded."expiresAt",
      "sharedUntil" = excluded."sharedUntil"`;
  onCommit(() => signalOn(order.id));
  return { id: order.id };
}
