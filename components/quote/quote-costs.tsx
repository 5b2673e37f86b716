"use client";

import { Lock } from "lucide";
import { useFormContext, useWatch } from "react-hook-form";
import { TextInput } from "@/components/form/text-input";
import { Icon } from "@/components/ui/icon";
import { useMoney } from "@/components/ui/use-money";
import { marginOf } from "@/domain/quote/margin";
import { percentIn } from "@/i18n/formats";
import { useFormats, useWords } from "@/i18n/words";
import { COSTED, costIn, type DraftInput, emptyAsNone, priceIn } from "./quote-draft";

type Props = { currency: string; errorOf: (name: string) => string | undefined };

/** What the quote costs the shop and leaves it, while it is written. Nothing of it is on the customer's card. */
export function QuoteCosts({ currency, errorOf }: Props) {
  const words = useWords("quote_form");
  const money = useMoney();
  const percent = percentIn(useFormats());
  const { control, register } = useFormContext<DraftInput>();
  const [lines, discount, discount_kind, tax_rate, tax_kind, quote_price, ownCost] = useWatch({
    control,
    name: COSTED,
  });
  const typed = { lines, discount, discount_kind, tax_rate, tax_kind, quote_price, cost: ownCost };
  const [cost, price] = [costIn(typed, currency), priceIn(typed, currency)];
  const margin = cost !== null && price !== null ? marginOf(price, cost) : null;
  return (
    <fieldset className="space-y-3 rounded-xl border border-dashed border-warn bg-warn-tint p-4">
      <legend className="flex items-center gap-1.5 rounded-full bg-warn-tint px-2 font-medium text-warn">
        <Icon of={Lock} size={16} />
        {words("costs")}
      </legend>
      <p className="text-sm">{words("costs_help")}</p>
      <TextInput
        label={words("cost")}
        note={words("optional")}
        inputMode="decimal"
        error={errorOf("cost")}
        {...register("cost", emptyAsNone)}
      />
      {margin && cost !== null && (
        <dl className="flex flex-wrap gap-x-8 gap-y-2 tabular-nums">
          <div>
            <dt className="text-sm">{words("cost_total")}</dt>
            <dd className="font-medium">{money({ amount: cost, currency })}</dd>
          </div>
          <div>
            <dt className="text-sm">{words("margin")}</dt>
            <dd className={margin.amount < 0 ? "font-medium text-bad" : "font-medium"}>
              {money({ amount: margin.amount, currency })}
              {margin.percent && ` · ${percent(margin.percent)}`}
            </dd>
          </div>
        </dl>
      )}
    </fieldset>
  );
}
