import * as z from "zod";
import { BOARD_COLUMNS, boardColumn } from "@/domain/desk/board";
import { isMonth } from "@/domain/desk/month";
import { readPlace } from "@/domain/desk/place";
import { DESK_VIEW_NAMES, deskView, FIRST_VIEW, MOST_COUNTED } from "@/domain/desk/views";
import { Blankable, Id, MAX_INT32, rule, Text, WireInt } from "./common";
import { OrderAssignment, OrderSummary } from "./order";

/** Orders on a page of the desk. */
export const DESK_PAGE_SIZE = 20;

const PlaceText = Blankable(Text(1, 100));
const VIEWS_IN_WORDS =
  "`new` nobody has confirmed; `waiting` it is the customer's turn; `expiring` an open quote ends within three days; `in_review` a round of sketches waits for the customer's decision; `due` needed within a week; `mine` you are in charge; `closed` nobody has anything left to do";

/** What narrows every view. */
export const DeskFilters = z.object({
  keyword: Text(0, 200)
    .optional()
    .meta({ description: "Only those where these words are found, as in a list of orders" }),
  archive_id: Blankable(Id).meta({ description: "Only those for this product" }),
  admin_id: Blankable(WireInt(0, MAX_INT32)).meta({
    description: "Only those of which this colleague is in charge; 0 for nobody",
  }),
});
export type DeskFilters = z.output<typeof DeskFilters>;

/** A whole view, as narrow as it is asked for. */
export const DeskExportQuery = DeskFilters.extend({
  view: z.enum(DESK_VIEW_NAMES).default(FIRST_VIEW).meta({ description: VIEWS_IN_WORDS }),
});
export type DeskExportQuery = z.output<typeof DeskExportQuery>;

/** A table as text, which goes out as it is and never in an envelope. */
export const Csv = z.string().meta({ description: "CSV as UTF-8, a heading in your language on top" });

/** What is asked of the desk. */
export const DeskQuery = DeskExportQuery.extend({
  after: PlaceText.meta({ description: "For the page behind: `next` of the page that you know" }),
  before: PlaceText.meta({ description: "For the page in front: `previous` of the page that you know" }),
  limit: WireInt(1, 100).default(DESK_PAGE_SIZE),
})
  .refine(({ view, after }) => isPlaceIn(view, after), { path: ["after"], ...rule("place") })
  .refine(({ view, before }) => isPlaceIn(view, before), { path: ["before"], ...rule("place") });
export type DeskQuery = z.output<typeof DeskQuery>;

function isPlaceIn(view: (typeof DESK_VIEW_NAMES)[number], text: string | undefined): boolean {
  return text === undefined || readPlace(text, deskView(view).order) !== null;
}

/** One page of a view. */
export const DeskPage = z
  .object({
    orders: z.array(OrderSummary),
    previous: z
      .string()
      .meta({ description: "What `before` takes for the page in front; empty on the first" }),
    next: z.string().meta({ description: "What `after` takes for the page behind; empty on the last" }),
  })
  .meta({ id: "DeskPage" });
export type DeskPage = z.output<typeof DeskPage>;

/** Cards of a column before one asks for more. */
export const BOARD_CARDS = 10;

/** What is asked of the board. */
export const BoardQuery = DeskFilters.extend({
  column: Blankable(z.enum(BOARD_COLUMNS)).meta({ description: "Only this column" }),
  after: PlaceText.meta({ description: "Of one column: `next` of the cards that you know" }),
  limit: WireInt(1, 100).default(BOARD_CARDS).meta({ description: "Cards of each column" }),
}).refine(
  ({ column, after }) =>
    after === undefined || (column !== undefined && readPlace(after, boardColumn(column).order) !== null),
  { path: ["after"], ...rule("place") },
);
export type BoardQuery = z.output<typeof BoardQuery>;

/** One column of the board. */
export const BoardColumn = z
  .object({
    column: z.enum(BOARD_COLUMNS),
    orders: z.array(OrderSummary),
    next: z.string().meta({ description: "What `after` takes for the cards behind; empty at the end" }),
  })
  .meta({ id: "BoardColumn" });
export type BoardColumn = z.output<typeof BoardColumn>;

/** A calendar tells of so many orders and says whether there are more. */
export const CALENDAR_MOST = 500;

/** What is asked of the calendar. */
export const CalendarQuery = DeskFilters.extend({
  month: Blankable(z.string().refine(isMonth, rule("month"))).meta({
    description: "`YYYY-MM`; left out, the month that it is in the shop",
    examples: ["2026-11"],
  }),
});
export type CalendarQuery = z.output<typeof CalendarQuery>;

/** What is needed in the weeks of a month. */
export const DeskCalendar = z
  .object({
    month: z.string(),
    today: z.string().meta({ description: "The day it is in the shop" }),
    orders: z.array(OrderSummary),
    more: z.boolean().meta({ description: `Whether there are more than ${CALENDAR_MOST}` }),
  })
  .meta({ id: "DeskCalendar" });
export type DeskCalendar = z.output<typeof DeskCalendar>;

/** How many orders a view has. */
export const DeskCount = z
  .object({
    view: z.enum(DESK_VIEW_NAMES),
    count: z.int().meta({ description: `How many orders it has, counted up to ${MOST_COUNTED}` }),
    more: z.boolean().meta({ description: "Whether it has more than that" }),
  })
  .meta({ id: "DeskCount" });
export type DeskCount = z.output<typeof DeskCount>;

/** Several orders, and who of the staff is in charge of them from now on. */
export const DeskAssignment = z.object({
  ids: z.array(Id).min(1).max(100).meta({ description: "Orders; more than once counts once" }),
  admin_id: OrderAssignment.shape.admin_id,
});
export type DeskAssignment = z.output<typeof DeskAssignment>;

export const DeskAssigned = z
  .object({ ids: z.array(z.int()).meta({ description: "The orders, the lowest number first" }) })
  .meta({ id: "DeskAssigned" });
export type DeskAssigned = z.output<typeof DeskAssigned>;

/** Somebody who may be put in charge. */
export const Colleague = z.object({ id: z.int(), name: z.string() }).meta({ id: "Colleague" });
export type Colleague = z.output<typeof Colleague>;
