"use client";

import { useFormContext } from "react-hook-form";
import { controlId } from "@/components/form/problems";
import { TextInput } from "@/components/form/text-input";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import { useWords } from "@/i18n/words";
import { type DraftInput, emptyAsNone } from "./quote-draft";

type Props = {
  currency: string;
  /** The day it is in the shop: no quote ends before it. */
  today: string;
  errorOf: (name: string) => string | undefined;
};

/** Deposit, time, sketch rounds, validity and terms: all of it may be left out. */
export function QuoteTerms({ currency, today, errorOf }: Props) {
  const words = useWords("quote_form");
  const { register } = useFormContext<DraftInput>();
  const terms = { help: words("terms_help"), error: errorOf("terms") };
  const deposit = { help: words("deposit_help"), error: errorOf("deposit") };
  const short = [
    { name: "days", help: words("days_help"), inputMode: "numeric" },
    { name: "rounds", help: words("rounds_help"), inputMode: "numeric" },
    { name: "valid_until", help: words("valid_help"), type: "date", min: today },
  ] as const;
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput
          label={words("deposit")}
          note={words("optional")}
          inputMode="decimal"
          {...deposit}
          {...register("deposit", emptyAsNone)}
        />
        <div className="self-end">
          <Field id={controlId("deposit_kind")} label={words("deposit_kind")}>
            <select id={controlId("deposit_kind")} className={inputClass} {...register("deposit_kind")}>
              <option value="amount">{words("kind_amount", { currency })}</option>
              <option value="percent">{words("kind_percent_total")}</option>
            </select>
          </Field>
        </div>
        {short.map(({ name, ...input }) => (
          <TextInput
            key={name}
            label={words(name)}
            note={words("optional")}
            error={errorOf(name)}
            {...input}
            {...register(name, emptyAsNone)}
          />
        ))}
      </div>
      <Field id={controlId("terms")} label={words("terms")} note={words("optional")} {...terms}>
        <textarea
          id={controlId("terms")}
          rows={3}
          className={inputClass}
          aria-invalid={Boolean(terms.error)}
          aria-describedby={describedBy(controlId("terms"), terms)}
          {...register("terms", emptyAsNone)}
        />
      </Field>
    </>
  );
}
