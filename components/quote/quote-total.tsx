"use client";

import { useEffect } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { TextInput } from "@/components/form/text-input";
import { useMoney } from "@/components/ui/use-money";
import { toMajor, toMinor } from "@/domain/money";
import { useWords } from "@/i18n/words";
import { type DraftInput, PARTS, totalsIn } from "./quote-draft";

/** The price: typed, or reckoned from the lines, the discount and the tax where there are lines. */
export function PriceInput({ currency, error }: { currency: string; error?: string }) {
  const words = useWords("quote_form");
  const { control, register, setValue, formState } = useFormContext<DraftInput>();
  const tried = formState.isSubmitted;
  const fromLines = (useWatch({ control, name: "lines" }) ?? []).length > 0;
  const total = useTotals(currency)?.total ?? null;

  useEffect(() => {
    if (total !== null)
      setValue("quote_price", toMajor({ amount: total, currency }), { shouldValidate: tried });
  }, [total, currency, setValue, tried]);

  return (
    <TextInput
      label={words("price")}
      help={fromLines ? words("price_from_lines") : words("price_help", { currency })}
      inputMode="decimal"
      readOnly={fromLines}
      error={error}
      {...register("quote_price")}
    />
  );
}

/** What the customer will read as the total, and what it is made of, while the form is filled in. */
export function QuoteTotal({ currency }: { currency: string }) {
  const words = useWords("quote_form");
  const money = useMoney();
  const { control } = useFormContext<DraftInput>();
  const [price, name, kind] = useWatch({ control, name: ["quote_price", "tax_name", "tax_kind"] });
  const amount = toMinor(String(price ?? "").trim(), currency);
  const totals = useTotals(currency);
  const taxName = name || words("tax_name");
  const parts = totals && [
    { name: words("subtotal"), amount: totals.sum },
    { name: words("discount"), amount: -totals.discount },
    { name: kind === "included" ? words("tax_in_total", { name: taxName }) : taxName, amount: totals.tax },
  ];
  const isMore = totals && (totals.discount > 0 || totals.tax > 0);
  return (
    <div aria-live="polite" className="tabular-nums">
      {isMore && (
        <dl className="grid grid-cols-[auto_auto] gap-x-6 text-sm text-soft">
          {parts
            ?.filter((part) => part.amount !== 0)
            .map((part) => (
              <div key={part.name} className="contents">
                <dt>{part.name}</dt>
                <dd className="text-right">{money({ amount: part.amount, currency })}</dd>
              </div>
            ))}
        </dl>
      )}
      <span className="block text-sm text-soft">{words("total")}</span>
      <output className="font-display text-2xl font-semibold">
        {amount === null ? "–" : money({ amount, currency })}
      </output>
    </div>
  );
}

function useTotals(currency: string) {
  const { control } = useFormContext<DraftInput>();
  const [lines, discount, discount_kind, tax_rate, tax_kind] = useWatch({ control, name: PARTS });
  return totalsIn({ lines, discount, discount_kind, tax_rate, tax_kind }, currency);
}
