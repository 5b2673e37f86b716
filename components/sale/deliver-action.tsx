import { useWords } from "#words";
import { dialogWordsIn } from "@/components/order/dialog-words";
import type { OrderView } from "@/components/order/order-view";
import type { Look } from "@/components/ui/button";
import { MESSAGES } from "@/i18n/messages";
import { DeliverButton } from "./deliver-button";

/** The button that opens the form for how the finished piece gets to the customer. */
export function DeliverAction({ order, viewer, acts, look }: OrderView & { look: Look }) {
  const name = useWords("order")("ability.deliver");
  const { order_page } = MESSAGES[viewer.locale];
  return (
    <DeliverButton
      label={name}
      look={look}
      words={dialogWordsIn(viewer.locale)}
      form={{
        saleId: order.sale?.id ?? 0,
        submitLabel: name,
        early: order.stage !== "finished",
        act: acts.deliver,
        words: order_page.delivery_form,
        dialog: order_page.dialog,
      }}
    />
  );
}
