import * as z from "zod";
import { endpoint } from "../endpoint";
import { orderAfter, orderThatIs } from "../examples/order";
import { QUOTE_COST, QUOTE_DRAFT, quoteThatIs } from "../examples/quote";
import { ACCEPTED_WITH, SALE } from "../examples/sale";
import { SAID, WAY_TO } from "../examples/timeline";
import { Order, OrderChanges, OrderQuery, OrderReason, OrderReasonOptional, QuoteAcceptance } from "../order";
import { Pdf } from "../pdf";
import { Quote, QuoteCost, QuoteDraft, QuotePdfQuery } from "../quote";
import { SalesOrder } from "../sale";

export const sendQuoteEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/quote",
  summary: "Send a quote, or a new version of it (merchant)",
  about:
    "An open quote is replaced by the new version and stays readable. `quote_price` is the total that is charged: lines, when given, less the discount and with the tax unless that is included, have to come to it. A share is rounded once, of the whole, to the nearest minor unit, halves up. Valid to the end of `valid_until` in the shop's time zone.",
  does: "send_quote",
  input: QuoteDraft,
  data: Order,
  example: { input: QUOTE_DRAFT, data: orderThatIs("quoted", "merchant") },
});

export const previewQuoteEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/preview_quote",
  summary: "See a quote as sending it would make it (merchant)",
  about:
    "Takes and refuses what `order/quote` does, and writes nothing: the reply is the version that would come next, with `id` 0.",
  does: "send_quote",
  input: QuoteDraft,
  data: Quote,
  example: { input: QUOTE_DRAFT, data: { ...quoteThatIs("open"), id: 0 } },
});

export const printQuoteEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/quote/pdf",
  summary: "Read one version of a quote as a PDF",
  about:
    "For both sides of the order, in the language that the caller reads, with the lines and figures of the quote itself. A version that is no longer open says so. Each call makes it anew. `-1` for a version that there is not.",
  answers: "pdf",
  input: QuotePdfQuery,
  data: Pdf,
  example: { input: { id: 188, version: 1 }, data: "%PDF-1.7" },
});

export const listCostsEndpoint = endpoint({
  method: "GET",
  path: "/api/communication/quote/costs",
  summary: "Read what the versions of a quote cost the shop, and the margin (merchant)",
  about:
    "For staff alone, of the versions that were sent with `unit_cost` or `cost`: no reply, event or webhook that a customer may have, and no document, holds anything of it.",
  input: OrderQuery,
  data: z.array(QuoteCost),
  example: { input: { id: 188 }, data: [QUOTE_COST] },
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

export const askNewQuoteEndpoint = endpoint({
  method: "POST",
  path: "/api/communication/order/ask_new_quote",
  summary: "Ask for a new quote when the old one has run out (customer)",
  about:
    "It is asked for in the thread, in words of ours in the caller's language, and it is the merchant's turn. `-1` while the quote is valid: ask for changes to it then.",
  input: OrderQuery,
  data: Order,
  example: {
    input: { id: 188 },
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
