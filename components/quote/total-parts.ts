import { useFormats, useWords } from "#words";
import { useMoney } from "@/components/ui/use-money";
import type { Quote } from "@/schemas/quote";

/** A share as the reader writes it; `percent` is decimal text, at most three places. */
export function usePercent() {
  const { number } = useFormats();
  return (percent: string) => number(Number(percent) / 100, { style: "percent", maximumFractionDigits: 3 });
}

/** What leads from the lines to the total, and what is in the total already. */
export function useTotalParts({ subtotal, discount, tax, currency }: Quote) {
  const words = useWords("order_page");
  const [money, percent] = [useMoney(), usePercent()];
  const write = (amount: number) => money({ amount, currency });
  const taxed = tax && { name: tax.name, percent: percent(tax.percent) };
  const off = discount?.percent
    ? words("quote_card.discount_percent", { percent: percent(discount.percent) })
    : words("quote_card.discount");
  const isAdded = tax !== null && !tax.included;
  return {
    above: [
      (discount || isAdded) && { name: words("quote_card.subtotal"), value: write(subtotal) },
      discount && { name: off, value: write(-discount.amount) },
      taxed && isAdded && { name: words("quote_card.tax", taxed), value: write(tax.amount) },
    ].filter((part) => !!part),
    within:
      taxed && tax?.included
        ? [{ name: words("quote_card.tax_included", taxed), value: write(tax.amount) }]
        : [],
  };
}
