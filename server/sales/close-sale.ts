import { now } from "@/server/clock";
import type { Tx } from "@/server/db";
import { conflict } from "@/server/errors";

/** Closes a sales order that waits for payment; refuses when it has been paid in the meantime. */
export async function closeSale(tx: Tx, id: number): Promise<void> {
  const { count } = await tx.salesOrder.updateMany({
    where: { id, status: "waiting" },
    data: { status: "closed", updatedAt: now() },
  });
  if (count === 0) throw conflict("sale_paid");
}
