import { abilitiesOf, can } from "@/domain/order/abilities";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { OrderQuery } from "@/schemas/order";
import { db, onCommit } from "@/server/db";
import { notAllowed } from "@/server/errors";
import { findShop, todayIn } from "@/server/shop";
import { signalOn } from "@/server/streams/signal-on";
import { findOrder } from "./find-order";
import { wrongStatus } from "./move-order";
import { stateOf } from "./order-state";

/** For how long one word counts; whoever goes on writing says so again before that. */
const SECONDS = 20;

/**
 * Notes for a few seconds that one of the staff is writing on this order, for colleagues who have it open. It is no fact, and no customer
 * learns of it. By the database's clock, which all instances have in common.
 */
export async function noteWriting(viewer: Viewer, { id }: OrderQuery): Promise<{ id: number }> {
  const order = await findOrder(db(), viewer, id);
  const side = sideOf(viewer);
  if (side !== "merchant") throw notAllowed();
  if (!can(order.status, "send_message", side))
    throw wrongStatus(order, abilitiesOf(stateOf(order, todayIn(await findShop())), side));
  await db().$executeRaw`
    WITH over AS (DELETE FROM "Writing" WHERE "expiresAt" < statement_timestamp() - INTERVAL '1 minute')
    INSERT INTO "Writing" ("orderId", "userId", "name", "expiresAt")
    VALUES (${order.id}, ${viewer.id}, ${viewer.name}, statement_timestamp() + make_interval(secs => ${SECONDS}::int))
    ON CONFLICT ("orderId", "userId") DO UPDATE SET "name" = excluded."name", "expiresAt" = excluded."expiresAt"`;
  onCommit(() => signalOn(order.id));
  return { id: order.id };
}
