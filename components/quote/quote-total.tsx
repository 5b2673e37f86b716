"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { TextInput } from "@/components/form/text-input";
import { useMoney } from "@/components/ui/use-money";
import { toMinor } from "@/domain/money";
import { useWords } from "@/i18n/words";
import type { DraftInput } from "./quote-draft";

/** The price: typed, or added up from the lines where there are any. */
export function PriceInput({ currency, error }: { currency: string; error?: string }) {
  const words = useWords("quote_form");
  const { control, register } = useFormContext<DraftInput>();
  const fromLines = (useWatch({ control, name: "lines" }) ?? []).length > 0;
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

/** What the customer will read as the total, while the form is filled in. */
export function QuoteTotal({ currency }: { currency: string }) {
  const words = useWords("quote_form");
  const money = useMoney();
  const { control } = useFormContext<DraftInput>();
  const price = useWatch({ control, name: "quote_price" });
  const amount = toMinor(String(price ?? "").trim(), currency);
  return (
    <p aria-live="polite">
      <span className="block text-sm text-soft">{words("total")}</span>
      <output className="font-display text-2xl font-semibold tabular-nums">
        {amount === null ? "–" : money({ amount, currency })}
      </output>
    </p>
  );
}
