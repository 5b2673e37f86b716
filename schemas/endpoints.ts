import * as z from "zod";
import { Account, Login, Register } from "./account";
import { Attachment } from "./attachment";
import { endpoint } from "./endpoint";
import { Feed, FeedQuery } from "./event";
import { Message, MessageDraft, MessageListQuery } from "./message";
import {
  Order,
  OrderChanges,
  OrderListQuery,
  OrderQuery,
  OrderReason,
  OrderReasonOptional,
  OrderRequest,
  OrderSummary,
  OrderUpdate,
  QuoteAcceptance,
  SalesOrder,
} from "./order";
import { Product, ProductListQuery, ProductQuery } from "./product";
import { QuoteDraft } from "./quote";

export const createOrderEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/create",
  summary: "Submit a request for a made-to-order product",
  input: OrderRequest,
  data: Order.pick({ id: true, status: true }),
});

export const getOrderEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/order/detail",
  summary: "Read one order with its messages, quotes and timeline",
  input: OrderQuery,
  data: Order,
});

export const listOrdersEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/orders",
  summary: "List your orders, newest first; staff see all",
  input: OrderListQuery,
  data: OrderSummary,
  paged: true,
});

export const orderVersionEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/order/version",
  summary: "Learn cheaply whether an order has changed",
  input: OrderQuery,
  data: Order.pick({ id: true, version: true }),
});

export const updateOrderEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/update",
  summary: "Change a request while it is pending or talked over",
  input: OrderUpdate,
  data: Order,
});

export const confirmOrderEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/confirm",
  summary: "Take a pending request (merchant)",
  input: OrderQuery,
  data: Order,
});

export const sendQuoteEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/quote",
  summary: "Send a quote, or a new version of it (merchant)",
  input: QuoteDraft,
  data: Order,
});

export const withdrawQuoteEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/withdraw_quote",
  summary: "Take the open quote back (merchant)",
  input: OrderReasonOptional,
  data: Order,
});

export const acceptQuoteEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/accept",
  summary: "Accept the open quote, which makes the payable order (customer)",
  input: QuoteAcceptance,
  data: SalesOrder,
});

export const rejectQuoteEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/reject",
  summary: "Decline the open quote, with a reason (customer)",
  input: OrderReason,
  data: Order,
});

export const requestChangesEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/request_changes",
  summary: "Ask for a different quote, saying what should change (customer)",
  input: OrderChanges,
  data: Order,
});

export const reopenOrderEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/reopen",
  summary: "Take the talk up again after a declined quote (merchant)",
  input: OrderQuery,
  data: Order,
});

export const cancelOrderEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/cancel",
  summary: "Cancel an order, with a reason",
  input: OrderReason,
  data: Order,
});

export const listEventsEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/events",
  summary: "Follow every fact of the orders you may see, in the order in which it happened",
  input: FeedQuery,
  data: Feed,
});

export const listMessagesEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/messages",
  summary: "Read an order's messages, oldest first",
  input: MessageListQuery,
  data: Message,
  paged: true,
});

export const sendMessageEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/message/send",
  summary: "Write a message on an order",
  input: MessageDraft,
  data: Message,
});

export const loginEndpoint = endpoint({
  method: "POST",
  path: "/api/login",
  summary: "Sign in and receive a token",
  access: "anonymous",
  input: Login,
  data: Account,
});

export const registerEndpoint = endpoint({
  method: "POST",
  path: "/api/register",
  summary: "Make a customer's account and receive a token",
  access: "anonymous",
  input: Register,
  data: Account,
});

export const listProductsEndpoint = endpoint({
  method: "GET",
  path: "/api/archive/list",
  summary: "List the products",
  access: "public",
  input: ProductListQuery,
  data: Product,
  paged: true,
});

export const getProductEndpoint = endpoint({
  method: "GET",
  path: "/api/archive/detail",
  summary: "Read one product with its fields",
  access: "public",
  input: ProductQuery,
  data: Product,
});

/** Sent as multipart/form-data in the field `file`, so its input is not JSON. */
export const uploadEndpoint = endpoint({
  method: "POST",
  path: "/api/attachment/upload",
  summary: "Upload a picture or a file",
  data: Attachment,
});

export const healthEndpoint = endpoint({
  method: "GET",
  path: "/api/health",
  summary: "Whether the process is alive",
  access: "anonymous",
  data: z.object({ alive: z.literal(true) }),
});

export const readyEndpoint = endpoint({
  method: "GET",
  path: "/api/ready",
  summary: "Whether the database is there and migrated",
  access: "anonymous",
  data: z.object({ migrations: z.int() }),
});

/** Every call that answers with the envelope. A test compares this list with `app/api` both ways. */
export const ENDPOINTS = [
  createOrderEndpoint,
  getOrderEndpoint,
  listOrdersEndpoint,
  orderVersionEndpoint,
  updateOrderEndpoint,
  confirmOrderEndpoint,
  sendQuoteEndpoint,
  withdrawQuoteEndpoint,
  acceptQuoteEndpoint,
  rejectQuoteEndpoint,
  requestChangesEndpoint,
  reopenOrderEndpoint,
  cancelOrderEndpoint,
  listEventsEndpoint,
  listMessagesEndpoint,
  sendMessageEndpoint,
  loginEndpoint,
  registerEndpoint,
  listProductsEndpoint,
  getProductEndpoint,
  uploadEndpoint,
  healthEndpoint,
  readyEndpoint,
];
