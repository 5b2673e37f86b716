// The tables at the end of docs/api.md: every published call and what is added to it, then the calls of our own.
import { ENDPOINTS } from "../../schemas/endpoints/list.ts";

/** What we add to each published call; its published names, types and codes stay as they are. */
const ADDED = {
  "/api/communication/order/create": "`event_date`; the reply's `data`: `id`, `status`",
  "/api/communication/order/detail":
    "`turn`, `actions`, `quote`, `quotes`, `events`, `sale`, `product`, `status_text`, `stage`, `unread`, `version`",
  "/api/communication/orders": "`status`, `keyword`; in the reply what the single order has",
  "/api/communication/order/update": "`images`, `phone`; the reply's `data`: the order",
  "/api/communication/order/accept":
    "`id` or `comm_order_id` (the publication names none), `quote_id`, `version`; no price is taken from the caller",
  "/api/communication/messages": "`after`; `created_time` and `meta` in the reply",
  "/api/communication/message/send": "`meta`; the reply's `data`: the message",
  "/api/login": "`real_name`, `role`, `expire_time` in the reply",
  "/api/register": "`real_name`; the reply of a login",
  "/api/attachment/upload": "`kind` in the reply",
  "/api/archive/list":
    "`keyword`; `open`, `full`, `request_cap`, `usual_days`, `reply_hours`, `currency` in the reply",
  "/api/archive/detail": "`unit`, `min`, `max`, `step`, `event_date`, `shown_when`, `shown_for` of a field",
  "/api/orders": "`closed`, `refunded` and the numbers as `status`; `comm_order_id` in the reply",
  "/api/order/detail": "`comm_order_id`, `accepted_with` in the reply",
  "/api/order/payment": "a first way to pay that needs no provider; `reference`, `instructions` in the reply",
  "/api/order/cancel": "`reason`; the order it was made from is cancelled, too",
};

const [START, END] = ["<!-- calls -->", "<!-- /calls -->"];

/**
 * The text of docs/api.md with its tables drawn anew.
 * @param {string} text
 */
export function withCallTables(text) {
  const [before = "", rest = ""] = text.split(START);
  const after = rest.split(END)[1] ?? "";
  return [before + START, publishedTable(), ownTable(), END + after].join("\n\n");
}

function publishedTable() {
  const rows = Object.entries(ADDED).map(([path, added]) => `| ${nameOf(path)} | ${added} |`);
  return ["| published call, here under the same name | added |", "|---|---|", ...rows].join("\n");
}

function ownTable() {
  const own = ENDPOINTS.filter(({ path }) => !(path in ADDED));
  const rows = own.map(({ path, summary }) => `| ${nameOf(path)} | ${summary} |`);
  return ["Calls of our own:", "", "| call | what it does |", "|---|---|", ...rows].join("\n");
}

/** @param {string} path */
function nameOf(path) {
  const endpoint = ENDPOINTS.find((one) => one.path === path);
  if (!endpoint) throw new Error(`${path} is published, and there is no such call`);
  return `\`${endpoint.method} ${path}\``;
}
