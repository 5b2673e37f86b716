import { SALE_EVENTS } from "../sale/events";
import { PIN_ACTIONS } from "../sketch/pins";
import { SKETCH_ACTIONS } from "../sketch/state";
import { ORDER_ACTIONS } from "./actions";

/** Every kind of fact on an order's timeline. Moves carry the name of their action. */
export const EVENT_TYPES = [
  "submitted",
  "updated",
  "message_sent",
  "message_edited",
  "message_deleted",
  "assigned",
  "promised",
  ...ORDER_ACTIONS,
  ...SALE_EVENTS,
  ...SKETCH_ACTIONS,
  ...PIN_ACTIONS,
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Facts that moved the order on, and are not talk or housekeeping. */
export const DECISIONS: readonly EventType[] = [
  "submitted",
  ...ORDER_ACTIONS,
  ...SALE_EVENTS,
  ...SKETCH_ACTIONS,
];
const MOVES: ReadonlySet<EventType> = new Set(DECISIONS);

/** Whether a fact moved the order on, and is not talk or housekeeping. */
export function isDecision(type: EventType): boolean {
  return MOVES.has(type);
}
