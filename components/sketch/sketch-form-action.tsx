import { useWords } from "#words";
import { dialogWordsIn } from "@/components/order/dialog-words";
import type { OrderView } from "@/components/order/order-view";
import { isBeyond, roundsUsed } from "@/domain/sketch/rounds";
import { MESSAGES } from "@/i18n/messages";
import { SketchFormButton } from "./sketch-form-button";

/** The button that opens the form for a new round of pictures. */
export function SketchFormAction({
  order,
  viewer,
  acts,
  shop,
  ability,
}: OrderView & { ability: "send_sketch" | "show_finished" }) {
  const name = useWords("order")(`ability.${ability}`);
  const words = useWords("order_page");
  const [used, included] = [roundsUsed(order.sketches), order.quotes.at(-1)?.rounds];
  const isFurther = ability === "send_sketch" && isBeyond(used, included);
  const { request, order_page } = MESSAGES[viewer.locale];
  return (
    <SketchFormButton
      label={name}
      words={dialogWordsIn(viewer.locale)}
      form={{
        orderId: order.id,
        submitLabel: name,
        warning: isFurther ? words("sketch.beyond", { round: used + 1, included }) : undefined,
        act: acts[ability],
        words: order_page.sketch_form,
        dialog: order_page.dialog,
        intl: { locale: viewer.locale, timeZone: shop.timeZone, messages: { request } },
      }}
    />
  );
}
