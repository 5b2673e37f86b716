import { MESSAGES } from "@/i18n/messages";
import type { OrderView } from "./order-view";
import { PromiseButton } from "./promise-button";

/** Lets the staff promise the piece for another day. */
export function PromiseAction({ order, viewer, acts, shop }: OrderView) {
  const { promise, dialog } = MESSAGES[viewer.locale].order_page;
  return (
    <PromiseButton
      orderId={order.id}
      promised={order.promised}
      today={shop.today}
      act={acts.promise}
      words={promise}
      dialog={dialog}
    />
  );
}
