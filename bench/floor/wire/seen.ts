import type { Seen } from "@/schemas/order";
import { unix } from "../database";

/** Of "OrderRead". */
export const READ_COLUMNS = `"userId", "messageId" AS message_id, COALESCE(${unix('"readAt"')}, 0) AS time`;

export type ReadRow = Seen["customer"] & { userId: number };

/** How far the customer has read, and how far the first of the shop. */
export function toSeen(rows: ReadRow[], customerId: number): Seen {
  const sorted = rows.toSorted((one, other) => other.message_id - one.message_id || one.time - other.time);
  const upTo = (row: ReadRow | undefined) => ({ message_id: row?.message_id ?? 0, time: row?.time ?? 0 });
  return {
    customer: upTo(sorted.find(({ userId }) => userId === customerId)),
    merchant: upTo(sorted.find(({ userId }) => userId !== customerId)),
  };
}
