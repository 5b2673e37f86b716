import { turnOf } from "@/domain/order/turn";
import type { Feed, FeedEvent } from "../event";
import { statusOfWire } from "../order";
import { ACCOUNT } from "./account";
import { orderThatIs } from "./order";

const { events, messages, quotes } = orderThatIs("quoted", "customer");
const UNTIL_NOW: FeedEvent[] = events.map((event, at) => {
  const moved = events.slice(0, at + 1).findLast(({ to }) => to !== null)?.to ?? 0;
  const said = messages.find(({ id }) => id === event.data.message_id);
  return {
    ...event,
    cursor: 5310 + at,
    comm_order_id: 188,
    user_id: ACCOUNT.id,
    status: moved,
    turn: turnOf({
      status: statusOfWire(moved) ?? "pending",
      spokeLast: "merchant",
      sale: null,
      sketchInReview: false,
      finishedShown: false,
    }),
    admin_id: at > 0 ? 2 : 0,
    request: null,
    message: said ?? null,
    quotes: event.type === "send_quote" ? quotes : [],
    sketches: [],
    sale: null,
  };
});

/** What is new to a program that knows all up to the studio's first message: the quote, and its card in the talk. */
const NEW = UNTIL_NOW.slice(-2) as [FeedEvent, FeedEvent];
export const FEED: Feed = { events: NEW, next: 5314, more: false };

/** The first of them. */
export const [QUOTE_SENT] = NEW;
