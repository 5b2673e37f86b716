import * as z from "zod";
import { DeskAssigned, DeskAssignment, DeskCount, DeskFilters, DeskPage, DeskQuery } from "../desk";
import { endpoint } from "../endpoint";
import { DESK_COUNTS, DESK_PAGE } from "../examples/desk";

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
