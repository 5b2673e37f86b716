import { useWords } from "#words";
import { dialogWordsIn } from "@/components/order/dialog-words";
import type { OrderView } from "@/components/order/order-view";
import type { Look } from "@/components/ui/button";
import { MESSAGES } from "@/i18n/messages";
import { QuoteFormButton } from "./quote-form-button";

/** The button that opens the quote form, which begins with the newest version. */
export function QuoteFormAction({ order, viewer, acts, shop, costs, look }: OrderView & { look: Look }) {
  const name = useWords("order")("ability.send_quote");
  const { issues, quote_form } = MESSAGES[viewer.locale];
  return (
    <QuoteFormButton
      label={name}
      look={look}
      words={dialogWordsIn(viewer.locale)}
      form={{
        orderId: order.id,
        versions: order.quotes,
        costs,
        currency: shop.currency,
        today: shop.today,
        submitLabel: name,
        act: acts.send_quote,
        preview: acts.preview_quote,
        templateActs: acts.templates,
        intl: { locale: viewer.locale, timeZone: shop.timeZone, messages: { issues, quote_form } },
      }}
    />
  );
}
