"use server";

import { refresh } from "next/cache";
import { createElement } from "react";
import * as z from "zod";
import { QuoteCard } from "@/components/quote/quote-card";
import type { Viewer } from "@/domain/viewer";
import { MessageChoice, MessageEdit } from "@/schemas/message";
import {
  OrderAssignment,
  OrderChanges,
  OrderPromise,
  OrderQuery,
  OrderReason,
  OrderReasonOptional,
  OrderUpdate,
  QuoteAcceptance,
} from "@/schemas/order";
import { QuoteDraft } from "@/schemas/quote";
import { QuoteTemplateDraft, QuoteTemplateName, QuoteTemplateQuery } from "@/schemas/quote-template";
import {
  AnnouncementUndoing,
  CardChoice,
  CardDraft,
  CardSettlement,
  DeliveryDraft,
  PaymentDraft,
  SaleCancellation,
  SaleReceipt,
  SaleRefund,
} from "@/schemas/sale";
import { PinChoice, PinDraft, SketchApproval, SketchChanges, SketchDraft } from "@/schemas/sketch";
import { noteOpened } from "@/server/guests/note-opened";
import { renewLink as renewGuestLink } from "@/server/guests/renew-link";
import { orderAction as action } from "@/server/http/action";
import { endLinks as endAllLinks } from "@/server/links/end-links";
import { deleteMessage as deleteMessageOn } from "@/server/messages/delete-message";
import { editMessage as editMessageOn } from "@/server/messages/edit-message";
import { assignOrder } from "@/server/orders/assign-order";
import { cancelOrder } from "@/server/orders/cancel-order";
import { confirmOrder } from "@/server/orders/confirm-order";
import { getOrder } from "@/server/orders/get-order";
import { promiseDay } from "@/server/orders/promise-day";
import { reopenOrder } from "@/server/orders/reopen-order";
import { updateOrder } from "@/server/orders/update-order";
import { checkCardPage } from "@/server/payments/check-card-page";
import { openCardPage } from "@/server/payments/open-card-page";
import { settleCardPayment } from "@/server/payments/settle-card-payment";
import { deleteQuoteTemplate } from "@/server/quote-templates/delete-quote-template";
import { allQuoteTemplates } from "@/server/quote-templates/list-quote-templates";
import { renameQuoteTemplate } from "@/server/quote-templates/rename-quote-template";
import { saveQuoteTemplate } from "@/server/quote-templates/save-quote-template";
import { acceptQuote } from "@/server/quotes/accept-quote";
import { askNewQuote } from "@/server/quotes/ask-new-quote";
import { previewQuote } from "@/server/quotes/preview-quote";
import { rejectQuote } from "@/server/quotes/reject-quote";
import { requestChanges } from "@/server/quotes/request-changes";
import { sendQuote } from "@/server/quotes/send-quote";
import { withdrawQuote } from "@/server/quotes/withdraw-quote";
import { cancelSale as cancelUnpaid } from "@/server/sales/cancel-sale";
import { deliverSale } from "@/server/sales/deliver-sale";
import { finishRefund as finishRefundOf } from "@/server/sales/finish-refund";
import { paySale } from "@/server/sales/pay-sale";
import { receiveDelivery } from "@/server/sales/receive-delivery";
import { refundSale } from "@/server/sales/refund-sale";
import { undoAnnouncement } from "@/server/sales/undo-announcement";
import { addPin } from "@/server/sketches/add-pin";
import { approveSketch } from "@/server/sketches/approve-sketch";
import { removePin } from "@/server/sketches/remove-pin";
import { requestSketchChanges } from "@/server/sketches/request-sketch-changes";
import { resolvePin } from "@/server/sketches/resolve-pin";
import { sendSketch } from "@/server/sketches/send-sketch";
import { showFinished } from "@/server/sketches/show-finished";

export const confirm = change("confirm", OrderQuery, confirmOrder);
export const reopen = change("reopen", OrderQuery, reopenOrder);
export const cancel = change("cancel", OrderReason, cancelOrder);
export const update = change("update", OrderUpdate, updateOrder);
export const quote = change("quote", QuoteDraft, sendQuote);
export const preview = action("preview_quote", QuoteDraft, drawPreview);
export const listTemplates = action("quote_templates", z.object({}), allQuoteTemplates);
export const saveTemplate = action("save_quote_template", QuoteTemplateDraft, saveQuoteTemplate);
export const renameTemplate = action("rename_quote_template", QuoteTemplateName, renameQuoteTemplate);
export const removeTemplate = action("delete_quote_template", QuoteTemplateQuery, deleteQuoteTemplate);
export const withdraw = change("withdraw_quote", OrderReasonOptional, withdrawQuote);
export const accept = change("accept_quote", QuoteAcceptance, acceptQuote);
export const reject = change("reject_quote", OrderReason, rejectQuote);
export const changes = change("request_changes", OrderChanges, requestChanges);
export const askNew = change("ask_new_quote", OrderQuery, askNewQuote);
export const pay = change("pay", PaymentDraft, paySale);
export const unpaid = change("undo_announcement", AnnouncementUndoing, undoAnnouncement);
export const cancelSale = change("cancel_sale", SaleCancellation, cancelUnpaid);
export const deliver = change("deliver", DeliveryDraft, deliverSale);
export const received = change("receive_delivery", SaleReceipt, receiveDelivery);
export const refund = change("refund", SaleRefund, refundSale);
export const finishRefund = change("finish_refund", SaleRefund, finishRefundOf);
export const checkCard = action("check_card_page", CardChoice, askAfterCard);
export const settleCard = change("settle_card_payment", CardSettlement, settleCardPayment);
export const openCard = action("open_card_page", CardDraft, openCardPage);
export const promise = change("promise", OrderPromise, promiseDay);
export const assign = change("assign", OrderAssignment, assignOrder);
export const sketch = change("send_sketch", SketchDraft, sendSketch);
export const finished = change("show_finished", SketchDraft, showFinished);
export const approve = change("approve_sketch", SketchApproval, approveSketch);
export const sketchChanges = change("request_sketch_changes", SketchChanges, requestSketchChanges);
export const pin = change("add_pin", PinDraft, addPin);
export const pinDone = change("resolve_pin", PinChoice, resolvePin);
export const unpin = change("remove_pin", PinChoice, removePin);
export const renewLink = action("renew_link", OrderQuery, renewGuestLink);
export const opened = action("note_opened", z.object({}), noteOpened);
export const endLinks = action("end_links", OrderQuery, endAllLinks);
export const editMessage = change("edit_message", MessageEdit, editMessageOn);
export const deleteMessage = change("delete_message", MessageChoice, deleteMessageOn);

/** The page is drawn anew when the provider has something to tell. */
async function askAfterCard(viewer: Viewer, choice: CardChoice) {
  const { state } = await checkCardPage(viewer, choice);
  if (state !== "open") refresh();
  return { state };
}

/** The very card that the customer would see, drawn here like every other. */
async function drawPreview(viewer: Viewer, draft: QuoteDraft) {
  const quote = await previewQuote(viewer, draft);
  const before = (await getOrder(viewer, { id: draft.id })).quotes.at(-1);
  return { card: createElement(QuoteCard, { quote, before, newest: quote.version }) };
}

/**
 * A change to an order. Its reply brings the page drawn anew, also after a conflict, so that one sees what is true
 * now; of what the verb returns only the id goes over the wire.
 */
function change<S extends z.ZodType>(
  name: string,
  schema: S,
  verb: (viewer: Viewer, input: z.output<S>) => Promise<{ id: number }>,
) {
  const act = action(name, schema, async (viewer, input) => ({ id: (await verb(viewer, input)).id }));
  return async (input: z.input<S>, key?: string) => {
    const result = await act(input, key);
    if (result.ok || result.kind === "conflict") refresh();
    return result;
  };
}
