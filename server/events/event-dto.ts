import * as z from "zod";
import { EVENT_TYPES } from "@/domain/order/events";
import type { Side } from "@/domain/viewer";
import { type OrderEvent, WIRE_STATUS } from "@/schemas/order";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";
import type { Told } from "@/server/told";

export type EventRow = Prisma.EventGetPayload<object>;

/** Of a fact what an order's timeline shows. */
export type FactRow = Told<
  Pick<
    EventRow,
    "seq" | "type" | "actorId" | "actorSide" | "actorName" | "from" | "to" | "data" | "createdAt"
  >
>;

/** How the wire names the sides. */
export const ACTOR_TYPE = { customer: "user", merchant: "admin", system: "system" } as const satisfies Record<
  Side,
  string
>;

/** The columns of a fact that the database keeps as mere text or JSON. */
export const EventFacts = z.object({
  type: z.enum(EVENT_TYPES),
  actorSide: z.enum(["customer", "merchant", "system"]),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** One fact as an order's timeline shows it. */
export function toEvent(row: FactRow): OrderEvent {
  const { type, actorSide, data } = EventFacts.parse(row);
  return {
    seq: row.seq,
    type,
    actor_id: row.actorId ?? 0,
    actor_type: ACTOR_TYPE[actorSide],
    actor_name: row.actorName,
    from: row.from && WIRE_STATUS[row.from],
    to: row.to && WIRE_STATUS[row.to],
    data,
    created_time: unix(row.createdAt),
  };
}
