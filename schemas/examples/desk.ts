import { writePlace } from "@/domain/desk/place";
import { DESK_VIEW_NAMES, type DeskViewName } from "@/domain/desk/views";
import type { BoardColumn, DeskCalendar, DeskCount, DeskPage } from "../desk";
import { summaryThatIs } from "./order";

const QUOTED = summaryThatIs("quoted", "merchant");
const KEY = new Date(QUOTED.turn_since * 1000).toISOString();

/** A page of what waits for the customer, with more behind it. */
export const DESK_PAGE: DeskPage = {
  orders: [QUOTED],
  previous: "",
  next: writePlace({ key: KEY, id: QUOTED.id }),
};

/** The column of what is quoted, with more behind it. */
export const BOARD_QUOTED: BoardColumn = {
  column: "quoted",
  orders: [QUOTED],
  next: writePlace({ key: String(QUOTED.id), id: QUOTED.id }),
};

/** The month in which it is needed. */
export const DESK_CALENDAR: DeskCalendar = {
  month: (QUOTED.event_date || "2026-11-22").slice(0, 7),
  today: "2026-11-22",
  orders: [QUOTED],
  more: false,
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

/** The beginning of a table. */
export const DESK_TABLE =
  "No.,Title,Product,Customer\r\n188,Two rings for Mei and Jonas,Engraved rings,mei\r\n";
