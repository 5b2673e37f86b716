import * as z from "zod";
import { Account, Login, Register } from "./account";
import { OwnAccount } from "./api-key";
import { Attachment } from "./attachment";
import { endpoint } from "./endpoint";
import { Feed, FeedQuery } from "./event";
import { ACCOUNT, OWN_ACCOUNT } from "./examples/account";
import { ATTACHMENT } from "./examples/attachment";
import { FEED } from "./examples/event";
import { ANSWER, MESSAGE, STICKER } from "./examples/message";
import { orderAfter, orderThatIs, REQUEST, summaryThatIs } from "./examples/order";
import { PRODUCT } from "./examples/product";
import { QUOTE_DRAFT } from "./examples/quote";
import { ACCEPTED_WITH, CLOSED_SALE, PAYMENT, SALE } from "./examples/sale";
import { SAID, WAY_TO } from "./examples/timeline";
import { NEW_WEBHOOK, WEBHOOK, WEBHOOK_DELIVERY, WEBHOOK_DRAFT, WEBHOOK_TRIAL } from "./examples/webhook";
import { Message, MessageDraft, MessageListQuery, StickerOffer } from "./message";
import {
  Order,
  OrderAssignment,
  OrderChanges,
  OrderListQuery,
  OrderQuery,
  OrderReason,
  OrderReasonOptional,
  OrderRequest,
  OrderSummary,
  OrderUpdate,
  QuoteAcceptance,
} from "./order";
import { Product, ProductListQuery, ProductQuery } from "./product";
import { QuoteDraft } from "./quote";
import { Payment, PaymentDraft, SaleCancellation, SaleListQuery, SaleQuery, SalesOrder } from "./sale";
import {
  Webhook,
  WebhookDeliveriesQuery,
  WebhookDelivery,
  WebhookDraft,
  WebhookQuery,
  WebhookReplay,
  WebhookSecret,
  WebhookTrial,
  WebhookUpdate,
} from "./webhook";

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
    "A customer sees their own orders, staff see all. `status` and `keyword` (in title and description) narrow the list; messages, quotes and events come with the single order.",
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
    "For the order's customer, and for staff. `version` counts the facts on the timeline: read the order again when it has grown.",
  input: OrderQuery,
  data: Order.pick({ id: true, version: true }),
  example: { input: { id: 188 }, data: { id: 188, version: 5 } },
});

export const updateOrderEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/update",
  summary: "Change a request while it is pending or talked over",
  about:
    "What is left out stays. `order_extra` is merged by key and held to the fields as they were when the order was submitted; `null` takes an answer back.",
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

export const sendQuoteEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/quote",
  summary: "Send a quote, or a new version of it (merchant)",
  about:
    "An open quote is replaced by the new version and stays readable. Lines, when given, have to add up to `quote_price`. Valid to the end of `valid_until` in the shop's time zone.",
  does: "send_quote",
  input: QuoteDraft,
  data: Order,
  example: { input: QUOTE_DRAFT, data: orderThatIs("quoted", "merchant") },
});

export const withdrawQuoteEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/withdraw_quote",
  summary: "Take the open quote back (merchant)",
  about: "The quote stays readable as withdrawn, and the talk goes on.",
  does: "withdraw_quote",
  input: OrderReasonOptional,
  data: Order,
  example: {
    input: { id: 188, reason: SAID.withdraw_quote },
    data: orderAfter([...WAY_TO.quoted, "withdraw_quote"], "merchant"),
  },
});

export const acceptQuoteEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/accept",
  summary: "Accept the open quote, which makes the payable order (customer)",
  about:
    "The amount is the quote's, whatever else is sent; the published parameters are kept with the payable order. Name the order as `id` or `comm_order_id`. With `quote_id` or `version` a quote that was replaced meanwhile is refused (`-1`); so is one past its last day.",
  does: "accept_quote",
  input: QuoteAcceptance,
  data: SalesOrder,
  example: { input: { id: 188, version: 1, ...ACCEPTED_WITH }, data: SALE },
});

export const rejectQuoteEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/reject",
  summary: "Decline the open quote, with a reason (customer)",
  about: "The order is not over: the merchant may reopen the talk or send another quote.",
  does: "reject_quote",
  input: OrderReason,
  data: Order,
  example: { input: { id: 188, reason: SAID.reject_quote }, data: orderThatIs("quote_rejected", "customer") },
});

export const requestChangesEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/request_changes",
  summary: "Ask for a different quote, saying what should change (customer)",
  about: "`what` becomes part of the talk, and it is the merchant's turn.",
  does: "request_changes",
  input: OrderChanges,
  data: Order,
  example: {
    input: { id: 188, what: SAID.request_changes },
    data: orderAfter([...WAY_TO.quoted, "request_changes"], "customer"),
  },
});

export const reopenOrderEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/reopen",
  summary: "Take the talk up again after a declined quote (merchant)",
  about: "The declined quote stays declined; a new one may follow.",
  does: "reopen",
  input: OrderQuery,
  data: Order,
  example: { input: { id: 188 }, data: orderAfter([...WAY_TO.quote_rejected, "reopen"], "merchant") },
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

export const listEventsEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/events",
  summary: "Follow every fact of the orders you may see, in the order in which it happened",
  about:
    "A customer follows their own orders, staff follow all. Start with `after=0` and go on with `next`: no fact is missed and none comes twice, whatever is written meanwhile. Each carries all that it changed, so that an order can be rebuilt from its facts alone.",
  input: FeedQuery,
  data: Feed,
  example: { input: { after: 5312, limit: 100 }, data: FEED },
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

export const listSalesEndpoint = endpoint({
  method: "GET",
  path: "/api/orders",
  summary: "List your payable orders, newest first; staff see all",
  about:
    "A customer sees their own, staff see all. `status` takes the published words or the numbers that replies carry; one whose payment is announced still waits (0).",
  input: SaleListQuery,
  data: SalesOrder,
  paged: true,
  example: { input: { status: "waiting", page_size: 20 }, data: [SALE] },
});

export const getSaleEndpoint = endpoint({
  method: "GET",
  path: "/api/order/detail",
  summary: "Read one payable order",
  about:
    "For its customer, and for staff. Name it by its number or by its id, as `order_id`; `id` takes the id too. The lines in `details` are the accepted quote's; what the customer sent along is in `accepted_with`.",
  input: SaleQuery,
  data: SalesOrder,
  example: { input: { order_id: SALE.order_id }, data: SALE },
});

export const paySaleEndpoint = endpoint({
  method: "POST",
  path: "/api/order/payment",
  summary: "Announce a payment (customer), or record that it has arrived (merchant)",
  about:
    "Payment is offline: the customer transfers `amount`, quoting `reference`, or pays in cash, and says so with this call, once. The payable order goes on waiting (0) until staff make the same call, which says that the money is there: it is paid (1). Staff may do so before anything was announced. The amount is always the accepted quote's. `-1` when it is paid or closed already, or when the shop does not take that `pay_way`.",
  input: PaymentDraft,
  data: Payment,
  example: {
    input: { order_id: SALE.order_id, pay_way: "bank_transfer", remark: "Sent this morning." },
    data: PAYMENT,
  },
});

export const cancelSaleEndpoint = endpoint({
  method: "POST",
  path: "/api/order/cancel",
  summary: "Cancel a payable order while it is unpaid, and the order it was made from",
  about:
    "For its customer, and for staff. A reason may be left out; if there is one, it is the last word in the thread. What is paid is refunded, not cancelled (`-1`).",
  input: SaleCancellation,
  data: SalesOrder,
  example: {
    input: { order_id: SALE.order_id, reason: "We found our grandparents' rings." },
    data: CLOSED_SALE,
  },
});

export const listMessagesEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/messages",
  summary: "Read an order's messages, oldest first",
  about: "For the order's customer, and for staff. `after` starts behind a message you know.",
  input: MessageListQuery,
  data: Message,
  paged: true,
  example: { input: { comm_order_id: 188, page_size: 50 }, data: [MESSAGE, ANSWER] },
});

export const sendMessageEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/message/send",
  summary: "Write a message on an order",
  about:
    "The sender is the caller: another `sender_id` is `1002`. For an `image`, `video`, `audio` or `file`, upload it first and send its `file_location` as `content`, with the upload's `kind` as the type; an https address elsewhere does as well, and is shown as a link. A `location` has its label as `content` and `meta: {latitude, longitude}`; a `contact` the name and `meta: {phone, email}`; a `sticker` the name of one. Without `meta`, write the whole location or contact as JSON text into `content`, or a location as “latitude,longitude”: however it came, it is kept as `content` and `meta`. An `unknown` message is shown as the text it is. A `quote` is written by sending a quote.",
  does: "send_message",
  input: MessageDraft,
  data: Message,
  example: { input: { comm_order_id: 188, message_type: "text", content: ANSWER.content }, data: ANSWER },
});

export const listStickersEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/stickers",
  summary: "List the stickers that a message may consist of",
  about:
    "Titles are in the caller's language. Send the `name` as the `content` of a message of type `sticker`.",
  access: "public",
  data: z.array(StickerOffer),
  example: { input: {}, data: [STICKER] },
});

export const loginEndpoint = endpoint({
  method: "POST",
  path: "/api/login",
  summary: "Sign in and receive a token",
  about:
    "Give `user_name`, `email` or `phone`. Send the reply's `token` as the header `Token` from then on; with `remember` it lasts longer. `-1` when name or password is not right, without saying which; `429` after too many tries.",
  access: "anonymous",
  input: Login,
  data: Account,
  example: {
    input: { platform: "website", email: "customer@atelier.test", password: "demo-customer" },
    data: ACCOUNT,
  },
});

export const registerEndpoint = endpoint({
  method: "POST",
  path: "/api/register",
  summary: "Make a customer's account and receive a token",
  about:
    "A password and at least one of `user_name`, `email`, `phone`, each of which may belong to one account only (`-1`).",
  access: "anonymous",
  input: Register,
  data: Account,
  example: {
    input: { email: "mei.tan@people.test", password: "a ferry in the evening", real_name: "Mei Tan" },
    data: { ...ACCOUNT, email: "mei.tan@people.test", phone: "" },
  },
});

export const getAccountEndpoint = endpoint({
  method: "GET",
  path: "/api/account",
  summary: "Learn whose credential this is, and what an API key may do",
  about:
    "The first call of a new program. `role` is the one in which this credential acts: an API key without the scope `staff` acts as a customer, whoever made it. `key` is `null` for a person's own token.",
  data: OwnAccount,
  example: { input: {}, data: OWN_ACCOUNT },
});

export const listProductsEndpoint = endpoint({
  method: "GET",
  path: "/api/archive/list",
  summary: "List the products",
  about:
    "With or without an account. In the shop's own order; `keyword` is looked for in title and description.",
  access: "public",
  input: ProductListQuery,
  data: Product,
  paged: true,
  example: { input: { keyword: "rings" }, data: [PRODUCT] },
});

export const getProductEndpoint = endpoint({
  method: "GET",
  path: "/api/archive/detail",
  summary: "Read one product with its fields",
  about:
    "With or without an account, by `id` or by `url_token`. `order_fields` are the questions that `order_extra` answers.",
  access: "public",
  input: ProductQuery,
  data: Product,
  example: { input: { id: 1 }, data: PRODUCT },
});

/** Sent as multipart/form-data in the field `file`, so its input is not JSON. */
export const uploadEndpoint = endpoint({
  method: "POST",
  path: "/api/attachment/upload",
  summary: "Upload a picture or a file",
  about:
    "As multipart/form-data in the field `file`: pictures up to 25 MB, other files up to 50 MB. Until an order holds it, only you can see it. `-1` for a kind or a size we do not take, `413` beyond any size.",
  data: Attachment,
  example: { input: {}, data: ATTACHMENT },
});

export const listWebhooksEndpoint = endpoint({
  method: "GET",
  path: "/api/webhook/list",
  summary: "List your webhooks",
  about:
    "Yours alone, without their secrets, the oldest first. An API key that acts for less than its owner finds none.",
  data: z.array(Webhook),
  example: { input: {}, data: [WEBHOOK] },
});

// Who has events sent somewhere reads them there.
export const createWebhookEndpoint = endpoint({
  method: "POST",
  path: "/api/webhook/create",
  scopes: ["read", "write"],
  summary: "Have events sent to an address of yours, and receive the secret that signs them",
  about:
    "A webhook hears of every event of the orders you may see: your own as a customer, all as staff. It has to be an https address that everybody on the internet can reach; one that leads into a private network is refused (`-1`) unless the shop's owner allows it. A customer has 3 at most, staff 20. The `secret` is what a Standard Webhooks library verifies with.",
  input: WebhookDraft,
  data: Webhook.extend(WebhookSecret.shape),
  example: { input: WEBHOOK_DRAFT, data: NEW_WEBHOOK },
});

export const updateWebhookEndpoint = endpoint({
  method: "POST",
  path: "/api/webhook/update",
  scopes: ["read", "write"],
  summary: "Change a webhook, or switch it off and on",
  about:
    "What is left out stays. Switched off it hears of nothing new; what waited for it goes out when it is switched on again. One that answered `410`, or failed for three days, was switched off by us: `stopped_for` says so.",
  input: WebhookUpdate,
  data: Webhook,
  example: { input: { id: 4, enabled: true }, data: WEBHOOK },
});

export const deleteWebhookEndpoint = endpoint({
  method: "POST",
  path: "/api/webhook/delete",
  summary: "Remove a webhook and its delivery log",
  about: "What still waited for it is not sent.",
  input: WebhookQuery,
  data: Webhook.pick({ id: true }),
  example: { input: { id: 4 }, data: { id: 4 } },
});

export const rotateWebhookSecretEndpoint = endpoint({
  method: "POST",
  path: "/api/webhook/rotate_secret",
  summary: "Give a webhook a new secret; the old one signs beside it for 24 hours",
  about:
    "For 24 hours every message carries a signature by each secret, so that you may change over at any moment of them.",
  input: WebhookQuery,
  data: Webhook.extend(WebhookSecret.shape),
  example: {
    input: { id: 4 },
    data: { ...NEW_WEBHOOK, last_day: WEBHOOK.last_day, old_secret_until: 1795417200 },
  },
});

export const testWebhookEndpoint = endpoint({
  method: "POST",
  path: "/api/webhook/test",
  summary: "Send a test message to a webhook now, and learn what came back",
  about:
    "The message is of type `webhook.test`, signed like every other; it is not tried again and does not stand in the log. `429` after 20 in a quarter of an hour.",
  input: WebhookQuery,
  data: WebhookTrial,
  example: { input: { id: 4 }, data: WEBHOOK_TRIAL },
});

export const listWebhookDeliveriesEndpoint = endpoint({
  method: "GET",
  path: "/api/webhook/deliveries",
  summary: "Read a webhook's delivery log, newest first",
  about:
    "What was sent in the last 30 days, and what waits. A failed attempt is repeated after about 5 s, 30 s, 2 min, 10 min, 1 h, 3 h, 6 h, 12 h and 24 h; then the delivery has `failed`.",
  input: WebhookDeliveriesQuery,
  data: WebhookDelivery,
  paged: true,
  example: { input: { id: 4, page_size: 20 }, data: [WEBHOOK_DELIVERY] },
});

export const replayWebhookDeliveryEndpoint = endpoint({
  method: "POST",
  path: "/api/webhook/replay",
  scopes: ["read", "write"],
  summary: "Send a delivery again, under the same message id",
  about:
    "One that has ended begins anew with all its attempts; one that waits is tried now. The header `webhook-id` is the same as before, so that a receiver knows what it had already. `-1` while the webhook is switched off.",
  input: WebhookReplay,
  data: WebhookDelivery,
  example: {
    input: { delivery_id: WEBHOOK_DELIVERY.id },
    data: { ...WEBHOOK_DELIVERY, next_attempt_time: 1795330812 },
  },
});

export const healthEndpoint = endpoint({
  method: "GET",
  path: "/api/health",
  summary: "Whether the process is alive",
  about: "For whatever watches the process. It does not look at the database.",
  access: "anonymous",
  counted: false,
  data: z.object({ alive: z.literal(true) }),
  example: { input: {}, data: { alive: true } },
});

export const readyEndpoint = endpoint({
  method: "GET",
  path: "/api/ready",
  summary: "Whether the database is there and migrated",
  about: "For a load balancer: `503` until the database is there and migrated.",
  access: "anonymous",
  counted: false,
  data: z.object({ migrations: z.int() }),
  example: { input: {}, data: { migrations: 12 } },
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
  assignOrderEndpoint,
  listSalesEndpoint,
  getSaleEndpoint,
  paySaleEndpoint,
  cancelSaleEndpoint,
  listMessagesEndpoint,
  sendMessageEndpoint,
  listStickersEndpoint,
  loginEndpoint,
  registerEndpoint,
  getAccountEndpoint,
  listProductsEndpoint,
  getProductEndpoint,
  uploadEndpoint,
  listWebhooksEndpoint,
  createWebhookEndpoint,
  updateWebhookEndpoint,
  deleteWebhookEndpoint,
  rotateWebhookSecretEndpoint,
  testWebhookEndpoint,
  listWebhookDeliveriesEndpoint,
  replayWebhookDeliveryEndpoint,
  healthEndpoint,
  readyEndpoint,
];
