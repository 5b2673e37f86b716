import { writePlace } from "@/domain/desk/place";
import { DESK_VIEW_NAMES, type DeskViewName } from "@/domain/desk/views";
import type { DeskCount, DeskPage } from "../desk";
import { summaryThatIs } from "./order";

const QUOTED = summaryThatIs("quoted", "merchant");
const KEY = new Date(QUOTED.turn_since * 1000).toISOString();

/** A page of what waits for the customer, with more behind it. */
export const DESK_PAGE: DeskPage = {
  orders: [QUOTED],
  previous: "",
  next: writePlace({ key: KEY, id: QUOTED.id }),
};

const COUNTED: Partial<Record<DeskViewName, number>> = {
  my_turn: 7,
  new: 3,
  waiting: 12,
  expiring: 1,
  all: 99,
};

/** A morning at the desk. */
export const DESK_COUNTS: DeskCount[] = DESK_VIEW_NAMES.map((view) => ({
  view,
  count: COUNTED[view] ?? 0,
  more: view === "all",
}));
