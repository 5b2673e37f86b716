import { now } from "@/server/clock";
import { db } from "@/server/db";

/** Notes that somebody has seen all that they were told of an order: none of it goes out any more. */
export async function seeOrder(userId: number, orderId: number): Promise<void> {
  await db().notification.updateMany({ where: { userId, orderId, seenAt: null }, data: { seenAt: now() } });
}
