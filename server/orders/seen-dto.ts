import type { Seen } from "@/schemas/order";

/** How far somebody has read; `readAt` in unix seconds. */
export type ReadRow = { userId: number; messageId: number; readAt: number | null };

/** How far each side has read: as far as the first of it who came there. Whoever is not the customer is of the studio. */
export function toSeen({ customerId, reads }: { customerId: number; reads: ReadRow[] | null }): Seen {
  const furthest = (rows: ReadRow[]) => {
    const [first] = rows.toSorted(
      (one, other) => other.messageId - one.messageId || (one.readAt ?? 0) - (other.readAt ?? 0),
    );
    return { message_id: first?.messageId ?? 0, time: first?.readAt ?? 0 };
  };
  const all = reads ?? [];
  return {
    customer: furthest(all.filter(({ userId }) => userId === customerId)),
    merchant: furthest(all.filter(({ userId }) => userId !== customerId)),
  };
}
