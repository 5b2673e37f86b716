import type { Side } from "@/domain/viewer";

/** What a sentence needs to know of a fact. */
type Fact = {
  actor_id: number;
  actor_type: string;
  data: Readonly<Record<string, string | number>>;
};

/** What the sentence of a fact is filled with, all but who did it, for somebody of this side to read. */
export function factValues({ actor_id, actor_type, data }: Fact, reader: Side) {
  const { version = 1, round = 1, name = "", kind = "full", count = 1, day = "", reason = "" } = data;
  return {
    version,
    round,
    name,
    day,
    reason,
    kind: String(kind),
    count: Number(count),
    by: actor_type,
    whose: requestOf(actor_type, name, reader),
    ...shipmentIn(data),
    change: assignmentOf(actor_id, data),
  };
}

/** Whose request it is: of whoever sent it, or of a customer for whom the studio took it down, perhaps the reader. */
function requestOf(
  actorType: string,
  name: string | number,
  reader: Side,
): "own" | "yours" | "named" | "theirs" {
  if (actorType !== "admin") return "own";
  if (reader === "customer") return "yours";
  return name ? "named" : "theirs";
}

/** How a piece was sent. */
function shipmentIn({ way, carrier, tracking_number }: Fact["data"]) {
  const shipment = [carrier, tracking_number].filter(Boolean).join(" · ");
  const sent = shipment ? "named" : "plain";
  return { shipment, how: way === "pickup" ? "pickup" : sent };
}

/** What putting somebody in charge amounts to. */
function assignmentOf(actorId: number, { admin_id }: Fact["data"]): "nobody" | "self" | "other" {
  if (admin_id === 0) return "nobody";
  return admin_id === actorId ? "self" : "other";
}
