import type { OrderStatus } from "@/domain/order/status";
import { WIRE_STATUS } from "@/schemas/order";
import { unix } from "../database";

/** Of "Event". */
export const EVENT_COLUMNS = `"seq", "type", COALESCE("actorId", 0) AS actor_id, "actorSide", "actorName" AS actor_name,
  "from", "to", "data", ${unix('"createdAt"')} AS created_time`;

const ACTOR = { customer: "user", merchant: "admin", system: "system" } as const;

export type EventRow = {
  actorSide: keyof typeof ACTOR;
  from: OrderStatus | null;
  to: OrderStatus | null;
};

export function toEvent({ actorSide, ...row }: EventRow) {
  return {
    ...row,
    actor_type: ACTOR[actorSide],
    from: row.from && WIRE_STATUS[row.from],
    to: row.to && WIRE_STATUS[row.to],
  };
}
