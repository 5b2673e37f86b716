import type { Replies } from "@/components/message/reply-menu";
import { useDay } from "@/components/order/formats";
import type { OrderView } from "@/components/order/order-view";
import { customerOf } from "@/components/order/who";
import { useMoney } from "@/components/ui/use-money";
import { dueDay } from "@/domain/order/due";
import { sideOf } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";

/** What saved replies say of this order; nothing for a customer, who has none. */
export function useReplies({ order, viewer, shop }: OrderView): Replies | undefined {
  const [day, money] = [useDay(), useMoney()];
  if (sideOf(viewer) !== "merchant") return undefined;
  const price = order.sale ?? order.quote;
  const values = {
    customer: customerOf(order),
    order: String(order.id),
    title: order.title,
    product: order.product.title,
    me: viewer.name,
    shop: shop.name,
    amount: price ? money(price) : "",
    due: dueDay(order) ? day(dueDay(order)) : "",
  };
  return { words: MESSAGES[viewer.locale].replies.menu, values };
}
