import { sideOf, type Viewer } from "@/domain/viewer";
import { wordsIn } from "@/i18n/translate";
import type { Order, OrderQuery } from "@/schemas/order";
import { conflict, notAllowed } from "@/server/errors";
import { sendMessage } from "@/server/messages/send-message";
import { getOrder } from "@/server/orders/get-order";
import { requestChanges } from "./request-changes";

/**
 * The customer asks for a new quote when theirs has run out, in words of ours in their language: from then on it is the
 * studio's turn. Throws a conflict while the quote is valid.
 */
export async function askNewQuote(viewer: Viewer, { id }: OrderQuery): Promise<Order> {
  const order = await getOrder(viewer, { id });
  if (sideOf(viewer) !== "customer") throw notAllowed();
  if (!order.quote?.expired) throw conflict("quote_not_expired");
  const content = wordsIn(viewer.locale)("order_page.quote_card.ask_new_message");
  // Not set aside yet, the quote is replaced as any that is to be changed.
  if (order.actions.includes("request_changes")) return requestChanges(viewer, { id, what: content });
  await sendMessage(viewer, { comm_order_id: id, message_type: "text", content });
  return getOrder(viewer, { id });
}
