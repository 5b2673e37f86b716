import { useWords } from "@/i18n/words";

/** What the fields of a quote are called, in the order in which they stand. */
export function useQuoteLabels(): Record<string, string> {
  const words = useWords("quote_form");
  return {
    quote_content: words("content"),
    lines: words("lines"),
    discount: words("discount"),
    tax_name: words("tax_name"),
    tax_rate: words("tax_rate"),
    quote_price: words("price"),
    cost: words("cost"),
    deposit: words("deposit"),
    days: words("days"),
    rounds: words("rounds"),
    terms: words("terms"),
    valid_until: words("valid_until"),
  };
}
