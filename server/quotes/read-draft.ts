import { decimalsOf, toMinor } from "@/domain/money";
import { type Discount, type Part, type Tax, toRate } from "@/domain/quote/pricing";
import type { Refusal } from "@/schemas/issue";
import type { QuoteDraft } from "@/schemas/quote";
import { invalid } from "@/server/errors";

export type DraftReader = ReturnType<typeof readerOf>;

/** Reads a draft's texts in a currency, and gathers what is wrong with them: of each field the first thing only. */
export function readerOf(currency: string) {
  const problems: Record<string, Refusal[]> = {};
  const refuse = (path: string, rule: string, values: Refusal["values"] = {}) => {
    problems[path] ??= [{ rule, values }];
  };
  const refuseAmount = (path: string) => refuse(path, "money", { places: decimalsOf(currency) });
  const money = (path: string, text: string): number => {
    const minor = toMinor(text, currency);
    if (minor === null) refuseAmount(path);
    return minor ?? 0;
  };
  const rate = (path: string, text: string): number => {
    const given = toRate(text);
    if (given === null) refuse(path, "percent");
    return given ?? 0;
  };
  const share = (path: string, text: string, kind: "amount" | "percent" = "amount"): Part =>
    kind === "percent" ? { rate: rate(path, text) } : { amount: money(path, text) };
  return {
    refuse,
    refuseAmount,
    money,
    share,
    /** Nothing off is no discount. */
    discount({ discount, discount_kind }: Pick<QuoteDraft, "discount" | "discount_kind">): Discount | null {
      if (discount === undefined) return null;
      const given = share("discount", discount, discount_kind);
      return Object.values(given).every((figure) => figure > 0) ? given : null;
    },
    /** A tax of nothing is still one: that it is none has to be read. */
    tax({
      tax_rate,
      tax_name,
      tax_kind,
    }: Pick<QuoteDraft, "tax_rate" | "tax_name" | "tax_kind">): (Tax & { name: string }) | null {
      if (tax_rate === undefined && tax_name !== undefined) refuse("tax_rate", "required");
      if (tax_rate === undefined) return null;
      if (tax_name === undefined) refuse("tax_name", "required");
      return {
        name: tax_name ?? "",
        rate: rate("tax_rate", tax_rate),
        included: tax_kind === "included",
      };
    },
    /** Throws invalid with all that was refused. */
    throwIfRefused(): void {
      if (Object.keys(problems).length > 0) throw invalid(problems);
    },
  };
}
