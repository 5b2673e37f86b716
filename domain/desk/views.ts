import type { Stage } from "../order/stages";
import type { OrderStatus } from "../order/status";
import type { Turn } from "../order/turn";

/** Days counted from today in the shop's time zone, both ends included; without `from`, all that are over. */
type Days = { from?: number; to: number };

/** What a view asks of an order; all of it has to hold. */
export type Asked = {
  turn?: Turn;
  status?: OrderStatus;
  /** Somebody still has something to do. */
  live?: true;
  inCharge?: "nobody" | "viewer";
  /** The day for which it is promised, else on which it is needed. */
  needed?: Days;
  /** The last day of its open quote. */
  quoteEnds?: Days;
  /** It was accepted, and its money has not come. */
  unpaid?: true;
  /** It is in one of these. */
  statuses?: readonly OrderStatus[];
  /** It was accepted, and stands in this stage. */
  stage?: Stage;
  /** Its newest round of sketches waits for the customer's decision. */
  inReview?: true;
};

/** In which order the desk may list: what counts, and whether the smallest of it comes first. */
export const DESK_ORDERS = {
  longest_waiting: { by: "turn_since", first: "smallest" },
  last_ended: { by: "turn_since", first: "largest" },
  first_needed: { by: "needed", first: "smallest" },
  first_to_end: { by: "quote_end", first: "smallest" },
  first_accepted: { by: "accepted", first: "smallest" },
  first_shown: { by: "shown", first: "smallest" },
  newest: { by: "number", first: "largest" },
  last_accepted: { by: "sale_number", first: "largest" },
} as const satisfies Record<string, { by: string; first: "smallest" | "largest" }>;
export type DeskOrder = keyof typeof DESK_ORDERS;

/** What a list of the desk holds, and in which order. */
export type Held = { asked: Asked; order: DeskOrder };
type Row = Held & { view: string };

/** The desk's saved views, in the order in which they stand there. */
export const DESK_VIEWS = [
  { view: "my_turn", asked: { turn: "merchant" }, order: "longest_waiting" },
  { view: "new", asked: { status: "pending", turn: "merchant" }, order: "longest_waiting" },
  { view: "waiting", asked: { turn: "customer" }, order: "longest_waiting" },
  { view: "expiring", asked: { quoteEnds: { from: 0, to: 3 } }, order: "first_to_end" },
  { view: "in_review", asked: { live: true, inReview: true }, order: "first_shown" },
  { view: "unpaid", asked: { unpaid: true }, order: "first_accepted" },
  { view: "due", asked: { live: true, needed: { from: 0, to: 6 } }, order: "first_needed" },
  { view: "overdue", asked: { live: true, needed: { to: -1 } }, order: "first_needed" },
  { view: "unassigned", asked: { live: true, inCharge: "nobody" }, order: "longest_waiting" },
  { view: "mine", asked: { live: true, inCharge: "viewer" }, order: "longest_waiting" },
  { view: "closed", asked: { turn: "none" }, order: "last_ended" },
  { view: "all", asked: {}, order: "newest" },
] as const satisfies readonly Row[];

export type DeskViewName = (typeof DESK_VIEWS)[number]["view"];
export type DeskView = Row & { view: DeskViewName };

/** Every view's name. */
export const DESK_VIEW_NAMES = DESK_VIEWS.map(({ view }) => view) as [DeskViewName, ...DeskViewName[]];

/** What the desk opens on. */
export const FIRST_VIEW: DeskViewName = "my_turn";

/** As far as orders of a view are counted: of more than that, it is only said that there are more. */
export const MOST_COUNTED = 99;

/** The view of that name. */
export function deskView(name: DeskViewName): DeskView {
  const rows: readonly DeskView[] = DESK_VIEWS;
  return rows.find(({ view }) => view === name) ?? DESK_VIEWS[0];
}
