import { createFormatter } from "use-intl/core";
import type { Locale } from "@/domain/viewer";
import { paperMoneyIn, percentIn } from "@/i18n/formats";
import { wordsIn } from "@/i18n/translate";
import type { Order } from "@/schemas/order";
import type { Instalment, SalesOrder } from "@/schemas/sale";
import { PAGES, type Sheet } from "@/server/pdf/sheet";
import { type Letterhead, senderOf } from "@/server/shops/letterhead";

type Printed = {
  sale: SalesOrder;
  part: Instalment;
  order: Order;
  shop: Letterhead;
  locale: Locale;
};

const SUMS = {
  open: ["amount", "paid_amount", "left_amount"],
  refunded: ["amount", "refunded_amount"],
} as const;

/** An instalment whose money came, as a document: from whom, for what, how, and what is left to pay. */
export function receiptSheet({ sale, part, order, shop, locale }: Printed): Sheet {
  const words = wordsIn(locale);
  const formats = createFormatter({ locale, timeZone: shop.timeZone });
  const money = (amount: number) => paperMoneyIn(formats)({ amount, currency: sale.currency });
  const day = (time: number) => formats.dateTime(new Date(time * 1000), { dateStyle: "long" });
  const number = words("paper.order_number", { id: String(order.id) });
  const kind = words(`order_page.payment.kind.${part.kind}`);
  const isRefunded = part.state === "refunded";
  const sums = SUMS[isRefunded ? "refunded" : "open"].map((sum) => ({
    name: words(`order_page.payment.sum.${sum}`),
    value: money(sale[sum]),
  }));
  // Of all that was agreed, whether it came on top of the lines or was in them.
  const tax = order.quote?.tax;
  const taxes = tax
    ? [
        {
          name: words("order_page.quote_card.tax_included", {
            name: tax.name,
            percent: percentIn(formats)(tax.percent),
          }),
          value: money(tax.amount),
        },
      ]
    : [];
  return {
    locale,
    from: senderOf(shop, locale),
    title: words("paper.receipt"),
    mark: isRefunded ? words("order_page.payment.refunded", { day: day(sale.refunded_time) }) : null,
    about: [
      { name: words("paper.received_from"), value: sale.user.user_name },
      { name: words("paper.title"), value: order.title },
      { name: words("paper.order"), value: number },
      { name: words("paper.sales_order"), value: sale.order_id },
      { name: words("paper.received_on"), value: day(part.paid_time) },
      ...(part.pay_way ? [{ name: words("paper.paid_by"), value: words(`paper.way.${part.pay_way}`) }] : []),
      ...(part.payment_id ? [{ name: words("paper.payment_id"), value: part.payment_id }] : []),
    ],
    text: "",
    table: null,
    sum: { above: [], total: { name: kind, value: money(part.amount) }, within: [] },
    note: words("paper.amounts", { currency: sale.currency }),
    facts: [...sums.slice(0, 1), ...taxes, ...sums.slice(1)],
    sections: [],
    foot: [shop.name, `${words("paper.order")} ${number}`, words("paper.page", PAGES)].join(" · "),
  };
}

/** Under which name it is kept. */
export function receiptFile(locale: Locale, { order_id }: SalesOrder, { position }: Instalment): string {
  return wordsIn(locale)("paper.receipt_name", { number: order_id, position: String(position) });
}
