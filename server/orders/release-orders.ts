import type { Viewer } from "@/domain/viewer";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db";
import { recordEvent } from "./record-event";

/** Takes every order with something left to do out of somebody's charge; each has its fact. */
export async function releaseOrders(tx: Tx, viewer: Viewer, adminId: number): Promise<void> {
  const released = await tx.$queryRaw<{ id: number }[]>`
    UPDATE "Order" SET "adminId" = NULL, "version" = "version" + 1, "updatedAt" = ${now()}
    WHERE "adminId" = ${adminId} AND "turn" <> 'none' RETURNING "id"`;
  for (const { id } of released)
    await recordEvent(viewer, { orderId: id, type: "assigned", data: { admin_id: 0, name: "" } });
}
