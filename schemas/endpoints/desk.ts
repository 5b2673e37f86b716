import * as z from "zod";
import {
  BoardColumn,
  BoardQuery,
  CalendarQuery,
  Colleague,
  Csv,
  DeskAssigned,
  DeskAssignment,
  DeskCalendar,
  DeskCount,
  DeskExportQuery,
  DeskFilters,
  DeskPage,
  DeskQuery,
} from "../desk";
import { endpoint } from "../endpoint";
import { BOARD_QUOTED, DESK_CALENDAR, DESK_COUNTS, DESK_PAGE, DESK_TABLE } from "../examples/desk";
import { STUDIO } from "../examples/timeline";

export const listDeskEndpoint = endpoint({
  method: "GET",
  path: "/api/desk/orders",
  summary: "List the orders of one of the desk's views, in its order (merchant)",
  about:
    "For staff. Without `view` it is what waits for the studio, the longest waiting first. Go on with `next` as `after`, and back with `previous` as `before`: every page costs the same, and what changes meanwhile moves nothing to another page. A place belongs to its view: `-1` with `data.fields` in another.",
  input: DeskQuery,
  data: DeskPage,
  example: { input: { view: "waiting", limit: 20 }, data: DESK_PAGE },
});

export const countViewsEndpoint = endpoint({
  method: "GET",
  path: "/api/desk/views",
  summary: "Count the orders of each of the desk's views (merchant)",
  about:
    "For staff: all counts are of one moment. Above 99 it is only said that there are more. What narrows the list narrows the counts, too.",
  input: DeskFilters,
  data: z.array(DeskCount),
  example: { input: {}, data: DESK_COUNTS },
});

export const listBoardEndpoint = endpoint({
  method: "GET",
  path: "/api/desk/board",
  summary: "List the orders of the desk's board, by how far each is (merchant)",
  about:
    "For staff: the columns from left to right, the newest order on top of each. What an order may be moved by stands in its `actions`. Go on in a column with its `next` as `after`.",
  input: BoardQuery,
  data: z.array(BoardColumn),
  example: { input: { column: "quoted" }, data: [BOARD_QUOTED] },
});

export const listCalendarEndpoint = endpoint({
  method: "GET",
  path: "/api/desk/calendar",
  summary: "List what is needed in the weeks of a month (merchant)",
  about:
    "For staff: orders that somebody still has something to do with, by the day on which they are needed, from the Monday of the month's first week to the Sunday of its last.",
  input: CalendarQuery,
  data: DeskCalendar,
  example: { input: { month: DESK_CALENDAR.month }, data: DESK_CALENDAR },
});

export const exportDeskEndpoint = endpoint({
  method: "GET",
  path: "/api/desk/export",
  summary: "Read all orders of one of the desk's views as a table (merchant)",
  about:
    "For staff: CSV in UTF-8 with a byte order mark and a heading in the language of `Accept-Language`, however many orders there are. Days are those of the shop. Text that a spreadsheet would take for a formula has an apostrophe in front of it. Refusals are JSON.",
  answers: "csv",
  input: DeskExportQuery,
  data: Csv,
  example: { input: { view: "unpaid" }, data: DESK_TABLE },
});

export const assignOrdersEndpoint = endpoint({
  method: "POST",
  path: "/api/desk/assign",
  summary: "Put somebody of the staff in charge of several orders, or nobody (merchant)",
  about:
    "For staff: of all of them or of none. `-1` naming the order that stands against it, because it is cancelled or was changed at the same moment; `-1` with `data.fields` when `admin_id` is nobody's on the staff.",
  input: DeskAssignment,
  data: DeskAssigned,
  example: { input: { ids: [188, 192], admin_id: 2 }, data: { ids: [188, 192] } },
});

export const listColleaguesEndpoint = endpoint({
  method: "GET",
  path: "/api/desk/colleagues",
  summary: "List who can be put in charge of an order (merchant)",
  about: "For staff, by name: their `id` is what `admin_id` takes.",
  data: z.array(Colleague),
  example: { input: {}, data: [{ id: STUDIO.actor_id, name: STUDIO.actor_name }] },
});
