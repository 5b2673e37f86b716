import type { Viewer } from "@/domain/viewer";
import type { Order } from "@/schemas/order";
import type { QuoteDraft } from "@/schemas/quote";
import { type Tx, transaction } from "@/server/db";
import { writeMessage } from "@/server/messages/write-message";
import { type FoundOrder, findOrder } from "@/server/orders/find-order";
import { getOrder } from "@/server/orders/get-order";
import { moveOrder } from "@/server/orders/move-order";
import { findShop } from "@/server/shop";
import { versionAfter, writtenAs } from "./written-as";

/**
 * Sends a quote, or a new version of it: the open one is superseded, never edited, and each version has its card in
 * the thread.
 */
export async function sendQuote(viewer: Viewer, draft: QuoteDraft): Promise<Order> {
  return transaction(async (tx) => {
    const order = await findOrder(tx, viewer, draft.id);
    const version = versionAfter(order);
    const write = () => writeQuote(tx, viewer, order, draft, version);
    const moved = await moveOrder(tx, viewer, order, "send_quote", { data: { version }, also: write });

    const { id } = await tx.quote.findUniqueOrThrow({
      where: { orderId_version: { orderId: order.id, version } },
      select: { id: true },
    });
    await writeMessage(tx, viewer, moved, {
      type: "quote",
      content: draft.quote_content,
      meta: { quote_id: id, version },
    });
    return getOrder(viewer, { id: order.id });
  });
}

/** The new version's row, which becomes the order's quote; whoever sends it is in charge unless somebody is. */
async function writeQuote(tx: Tx, viewer: Viewer, order: FoundOrder, draft: QuoteDraft, version: number) {
  const { columns, costs } = writtenAs(draft, await findShop());
  const { id } = await tx.quote.create({
    data: { ...columns, orderId: order.id, version, authorId: viewer.id },
  });
  if (costs) await tx.quoteCost.create({ data: { quoteId: id, ...costs } });
  await tx.order.update({ where: { id: order.id }, data: { quoteId: id } });
  // As it stands behind the order's lock: a colleague may have been put in charge since the order was read.
  await tx.order.updateMany({ where: { id: order.id, adminId: null }, data: { adminId: viewer.id } });
}
