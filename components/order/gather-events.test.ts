import { expect, test } from "vitest";
import type { OrderEvent } from "@/schemas/order";
import { gatherEvents } from "./gather-events";

const fact = (seq: number, type: OrderEvent["type"], actor_id: number, data: OrderEvent["data"] = {}) => ({
  seq,
  type,
  actor_id,
  actor_type: "user" as const,
  actor_name: "Mei",
  from: null,
  to: null,
  data,
  created_time: seq,
});

const told = (events: OrderEvent[]) => events.map(({ seq, type, data }) => [seq, type, data.count ?? 1]);

test("the pins that one person placed in one go are one line, told when the last of them was placed", () => {
  const pins = [3, 4, 5].map((seq) => fact(seq, "add_pin", 3, { round: 1, pin: seq }));
  expect(told(gatherEvents([fact(2, "send_sketch", 2, { round: 1 }), ...pins]))).toEqual([
    [2, "send_sketch", 1],
    [5, "add_pin", 3],
  ]);
});

test("pins of somebody else, of another round, and what was done with them are lines of their own", () => {
  const events = [
    fact(1, "add_pin", 3, { round: 1 }),
    fact(2, "add_pin", 2, { round: 1 }),
    fact(3, "resolve_pin", 2, { round: 1 }),
    fact(4, "add_pin", 2, { round: 2 }),
    fact(5, "message_sent", 2),
    fact(6, "message_sent", 2),
  ];
  expect(told(gatherEvents(events))).toEqual(events.map(({ seq, type }) => [seq, type, 1]));
});
