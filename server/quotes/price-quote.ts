import { decimalsOf, MAX_AMOUNT, toMajor, toMinor } from "@/domain/money";
import type { Refusal } from "@/schemas/issue";
import type { QuoteDraft, QuoteLine } from "@/schemas/quote";
import { invalid } from "@/server/errors";
import type { Shop } from "@/server/shop";

/** A quote's amounts in minor units of the shop's currency. */
export type Price = { amount: number; currency: string; deposit: number | null; lines: QuoteLine[] };

/**
 * Reads a draft's decimal texts as minor units. Throws invalid when one is no amount of the shop's currency, the
 * deposit exceeds the price, or lines were given that do not add up to the price.
 */
export function priceQuote(draft: QuoteDraft, shop: Shop): Price {
  const currency = draft.currency ?? shop.currency;
  const problems: Record<string, Refusal[]> = {};
  const refuse = (path: string, rule: string, values: Refusal["values"] = {}) => {
    problems[path] ??= [{ rule, values }];
  };
  const read = (path: string, text: string): number => {
    const minor = toMinor(text, currency);
    if (minor === null) refuse(path, "money", { places: decimalsOf(currency) });
    return minor ?? 0;
  };

  if (currency !== shop.currency) refuse("currency", "currency", { currency: shop.currency });
  const amount = read("quote_price", draft.quote_price);
  if (amount === 0) refuse("quote_price", "money_positive");
  const deposit = draft.deposit === undefined ? null : read("deposit", draft.deposit);
  if (deposit !== null && deposit > amount) refuse("deposit", "deposit");
  const lines = draft.lines.map((line, at) => {
    const unit_price = read(`lines.${at}.unit_price`, line.unit_price);
    return { title: line.title, quantity: line.quantity, unit_price, amount: unit_price * line.quantity };
  });
  const sum = lines.reduce((total, line) => total + line.amount, 0);
  if (sum > MAX_AMOUNT) refuse("lines", "money", { places: decimalsOf(currency) });
  else if (lines.length > 0 && sum !== amount)
    refuse("quote_price", "lines_total", { sum: toMajor({ amount: sum, currency }) });

  if (Object.keys(problems).length > 0) throw invalid(problems);
  return { amount, currency, deposit, lines };
}
