import { useFormats, useWords } from "#words";
import { useMoney } from "@/components/ui/use-money";
import type { Reader } from "@/i18n/quote";

/** Who reads a quote here: their words, and how they write figures. */
export function useReader(): Reader {
  return { words: useWords("order_page"), formats: useFormats(), money: useMoney() };
}
