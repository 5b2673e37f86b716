import { MAX_AMOUNT, toMajor } from "@/domain/money";
import { amountOf, type Totals, toPercent, totalsOf } from "@/domain/quote/pricing";
import type { QuoteDiscount, QuoteDraft, QuoteLine, QuoteTax } from "@/schemas/quote";
import type { Shop } from "@/server/shop";
import { type DraftReader, readerOf } from "./read-draft";

/** A quote's amounts in minor units of the shop's currency. Nothing is `undefined` rather than null, as it is written. */
export type Price = {
  amount: number;
  currency: string;
  deposit: number | null;
  lines: QuoteLine[];
  discount?: QuoteDiscount;
  tax?: QuoteTax;
};

/**
 * Reads a draft's decimal texts as minor units. Throws invalid when one is no amount of the shop's currency, the
 * deposit exceeds the price, or lines were given that, less the discount and with the tax, do not come to the price.
 */
export function priceQuote(draft: QuoteDraft, shop: Shop): Price {
  const currency = draft.currency ?? shop.currency;
  const read = readerOf(currency);
  const { refuse } = read;
  if (currency !== shop.currency) refuse("currency", "currency", { currency: shop.currency });
  const amount = read.money("quote_price", draft.quote_price);
  if (amount === 0) refuse("quote_price", "money_positive");
  const deposit =
    draft.deposit === undefined
      ? null
      : amountOf(read.share("deposit", draft.deposit, draft.deposit_kind), amount);
  if (deposit !== null && deposit > amount) refuse("deposit", "deposit");
  const lines = draft.lines.map((line, at) => {
    const unit_price = read.money(`lines.${at}.unit_price`, line.unit_price);
    return { title: line.title, quantity: line.quantity, unit_price, amount: unit_price * line.quantity };
  });
  const parts = partsOf(draft, { amount, lines, currency }, read);
  read.throwIfRefused();
  return { amount, currency, deposit, lines, ...parts };
}

type Read = Pick<Price, "amount" | "lines" | "currency">;

/** The discount and the tax in figures. Refuses a price that is not what the lines come to with them. */
function partsOf(draft: QuoteDraft, { amount, lines, currency }: Read, read: DraftReader) {
  const { refuse } = read;
  const [discount, tax] = [read.discount(draft), read.tax(draft)];
  if (lines.length === 0 && discount) refuse("discount", "needs_lines");
  if (lines.length === 0 && tax && !tax.included) refuse("tax_rate", "needs_lines");
  // A price without lines is what there is to count from, and has the tax in it.
  const sum = lines.length > 0 ? lines.reduce((total, line) => total + line.amount, 0) : amount;
  const totals = totalsOf({ sum: Math.min(sum, MAX_AMOUNT), discount, tax });
  if (Math.max(sum, totals.total) > MAX_AMOUNT) read.refuseAmount("lines");
  const major = (figure: number) => toMajor({ amount: figure, currency });
  if (discount && "amount" in discount && discount.amount > sum)
    refuse("discount", "discount_too_big", { sum: major(sum) });
  const values = { sum: major(totals.total), price: major(amount) };
  if (totals.total !== amount && !discount && !tax) refuse("quote_price", "lines_total", values);
  else if (totals.total !== amount) refuse("quote_price", "parts_total", values);
  return figuresOf({ discount, tax }, totals);
}

type Agreed = { discount: ReturnType<DraftReader["discount"]>; tax: ReturnType<DraftReader["tax"]> };

function figuresOf({ discount, tax }: Agreed, totals: Totals): Pick<Price, "discount" | "tax"> {
  const share = discount && "rate" in discount ? toPercent(discount.rate) : "";
  return {
    discount: discount ? { percent: share, amount: totals.discount } : undefined,
    tax: tax
      ? { name: tax.name, percent: toPercent(tax.rate), included: tax.included, amount: totals.tax }
      : undefined,
  };
}
