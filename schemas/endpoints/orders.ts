import { endpoint } from "../endpoint";
import { ANSWER } from "../examples/message";
import { orderAfter, orderThatIs, REQUEST, seenAfter, summaryThatIs } from "../examples/order";
import { SAID, WAY_TO } from "../examples/timeline";
import { ReadMark } from "../message";
import {
  Order,
  OrderAssignment,
  OrderListQuery,
  OrderPromise,
  OrderQuery,
  OrderReason,
  OrderRequest,
  OrderSummary,
  OrderUpdate,
  OrderVersion,
  WritingNote,
} from "../order";

export const createOrderEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/create",
  summary: "Submit a request for a made-to-order product",
  about:
    "A customer's call; staff get `1002`. The answers in `order_extra` are held to the product's own fields, which `GET /api/archive/detail` shows. The order is pending (0): the merchant confirms it before anything else happens. `-1` when there is no such product or it takes no requests.",
  input: OrderRequest,
  data: Order.pick({ id: true, status: true }),
  example: { input: REQUEST, data: { id: 188, status: 0 } },
});

export const getOrderEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/order/detail",
  summary: "Read one order with its messages, quotes and timeline",
  about:
    "For the order's customer, and for staff. Everything that happened is in `events`; `actions` says what you may do now.",
  input: OrderQuery,
  data: Order,
  example: { input: { id: 188 }, data: orderThatIs("quoted", "customer") },
});

export const listOrdersEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/orders",
  summary: "List your orders, newest first; staff see all",
  about:
    "A customer sees their own orders, staff see all. `status` and `keyword` narrow the list; messages, quotes and events come with the single order.",
  input: OrderListQuery,
  data: OrderSummary,
  paged: true,
  example: { input: { status: 2, page_size: 20 }, data: [summaryThatIs("quoted", "customer")] },
});

export const orderVersionEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/order/version",
  summary: "Learn cheaply whether an order has changed",
  about:
    "For the order's customer, and for staff. `version` counts the facts on the timeline: read the order again when it has grown. `seen` says how far each side has read. A stream of this order tells the same as a `signal`, if it is asked to.",
  input: OrderQuery,
  data: OrderVersion,
  example: {
    input: { id: 188 },
    data: {
      id: 188,
      version: 5,
      seen: seenAfter([ANSWER]),
      writing: [],
      other_side_writing: false,
      other_side_here: true,
      note: 0,
    },
  },
});

export const noteWritingEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/writing",
  summary: "Say that you are writing on an order",
  about:
    "For 20 seconds `order/version` tells the other staff who of them is writing, so that no two answer the same customer at once; with `to_other_side`, and for a customer always, it tells the other side for 8 seconds that somebody writes to them, without a name, until a message comes. Say it again while it goes on. It is no fact.",
  input: WritingNote,
  data: Order.pick({ id: true }),
  example: { input: { id: 188 }, data: { id: 188 } },
});

export const readOrderEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/read",
  summary: "Note that you have read an order's thread up to its newest message",
  about:
    "For the order's customer, and for staff: `unread` of the order is 0 then, for you alone. `message_id` is the newest message's, 0 where there is none.",
  input: OrderQuery,
  data: ReadMark,
  example: { input: { id: 188 }, data: { id: 188, message_id: ANSWER.id } },
});

export const updateOrderEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/update",
  summary: "Change a request while it is pending or talked over",
  about:
    "What is left out stays. `order_extra` is merged by key and held to the fields as they were when the order was submitted; `null` takes an answer back. The day it is needed follows the answer to the question that asks for it, unless you send `event_date` with it.",
  does: "update",
  input: OrderUpdate,
  data: Order,
  example: {
    input: { id: 188, order_extra: { ring_size_a: 53 } },
    data: orderAfter(["submitted", "updated"], "customer"),
  },
});

export const confirmOrderEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/confirm",
  summary: "Take a pending request (merchant)",
  about: "Whoever confirms is put in charge, unless somebody is already.",
  does: "confirm",
  input: OrderQuery,
  data: Order,
  example: { input: { id: 188 }, data: orderAfter(["submitted", "confirm"], "merchant") },
});

export const cancelOrderEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/cancel",
  summary: "Cancel an order, with a reason",
  about:
    "An open quote and an unpaid payable order are closed with it. What is paid is refunded, not cancelled (`-1`).",
  does: "cancel",
  input: OrderReason,
  data: Order,
  example: {
    input: { id: 188, reason: SAID.cancel },
    data: orderThatIs("cancelled", "customer"),
  },
});

export const promiseDayEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/promise",
  summary: "Promise an accepted order for another day, with a reason (merchant)",
  about:
    "Possible until the piece is on its way. The customer is told, with the reason. A quote that says in how many days promises a day by itself when it is accepted. `-1` with `data.fields` for a day that is over.",
  does: "promise",
  input: OrderPromise,
  data: Order,
  example: {
    input: { id: 188, day: "2026-12-23", reason: "The stone comes a week later." },
    data: { ...orderAfter([...WAY_TO.quote_accepted, "promised"], "merchant"), promised: "2026-12-23" },
  },
});

export const assignOrderEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/assign",
  summary: "Put somebody of the staff in charge of an order, or nobody (merchant)",
  about:
    "`admin_id` is a colleague's, your own, or 0 for nobody; `-1` with `data.fields` when it is nobody's on the staff. Whose turn it is stays as it is.",
  does: "assign",
  input: OrderAssignment,
  data: Order,
  example: {
    input: { id: 188, admin_id: 2 },
    data: orderAfter([...WAY_TO.in_communication, "assigned"], "merchant"),
  },
});
