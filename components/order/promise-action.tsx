import { MESSAGES } from "@/i18n/messages";
import { dialogWordsIn } from "./dialog-words";
import type { OrderView } from "./order-view";
import { PromiseButton } from "./promise-button";

/** Lets the staff promise the piece for another day. */
export function PromiseAction({ order, viewer, acts, shop }: OrderView) {
  const { promise, dialog } = MESSAGES[viewer.locale].order_page;
  return (
    <PromiseButton
      label={order.promised ? promise.change : promise.first}
      words={dialogWordsIn(viewer.locale)}
      promised={order.promised}
      form={{ orderId: order.id, today: shop.today, act: acts.promise, words: promise, dialog }}
    />
  );
}
