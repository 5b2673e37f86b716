import { createFormatter, createTranslator } from "use-intl/core";
import type { Locale } from "@/domain/viewer";
import { paperMoneyIn } from "@/i18n/formats";
import { MESSAGES } from "@/i18n/messages";
import { quoteFactsOf, quoteLinesOf, quoteStandingOf, quoteTotalOf, type Reader } from "@/i18n/quote";
import { wordsIn } from "@/i18n/translate";
import type { Order } from "@/schemas/order";
import type { Quote } from "@/schemas/quote";
import { PAGES, type Sheet } from "@/server/pdf/sheet";
import { type Letterhead, senderOf } from "@/server/shops/letterhead";

type Printed = { order: Order; quote: Quote; shop: Letterhead; locale: Locale };

/** A version of a quote as a document: what its card in the thread says, and who, to whom and about what. */
export function quoteSheet({ order, quote, shop, locale }: Printed): Sheet {
  const words = wordsIn(locale);
  const formats = createFormatter({ locale, timeZone: shop.timeZone });
  const reader: Reader = {
    words: createTranslator({ locale, messages: MESSAGES[locale], namespace: "order_page" }),
    formats,
    money: paperMoneyIn(formats),
  };
  const { shown, replaced } = standingOf(quote, order, reader);
  const day = (time: number) => formats.dateTime(new Date(time * 1000), { dateStyle: "long" });
  const number = words("paper.order_number", { id: String(order.id) });
  return {
    locale,
    from: senderOf(shop, locale),
    title: words("paper.quote"),
    about: [
      { name: words("paper.customer"), value: order.user.username },
      { name: words("paper.title"), value: order.title },
      { name: words("paper.order"), value: number },
      { name: words("paper.version"), value: String(quote.version) },
      { name: words("paper.sent"), value: day(quote.created_time) },
      ...(shown ? [{ name: words("paper.state"), value: words(`order.quote_state.${shown}`) }] : []),
    ],
    mark: replaced,
    text: quote.content,
    table: tableOf(quote, reader),
    sum: quoteTotalOf(quote, reader),
    note: words("paper.amounts", { currency: quote.currency }),
    facts: quoteFactsOf(quote, reader),
    sections: quote.terms ? [{ title: words("paper.terms"), text: quote.terms }] : [],
    foot: [shop.name, `${words("paper.order")} ${number}`, words("paper.page", PAGES)].join(" · "),
  };
}

/** Under which name it is kept. */
export function quoteFile(locale: Locale, { id }: Order, { version }: Quote): string {
  return wordsIn(locale)("paper.quote_name", { id: String(id), version: String(version) });
}

function standingOf(quote: Quote, { quotes }: Order, { words }: Reader) {
  const { shown, replacedBy } = quoteStandingOf(quote, quotes.at(-1)?.version ?? quote.version);
  return {
    shown,
    replaced: replacedBy === null ? null : words("quote_card.replaced", { version: replacedBy }),
  };
}

function tableOf(quote: Quote, reader: Reader): Sheet["table"] {
  const { words } = reader;
  if (quote.lines.length === 0) return null;
  return {
    head: [
      words("quote_card.item"),
      words("quote_card.quantity"),
      words("quote_card.unit_price"),
      words("quote_card.amount"),
    ],
    rows: quoteLinesOf(quote, reader).map(({ title, quantity, each, amount }) => [
      title,
      quantity,
      each,
      amount,
    ]),
  };
}
