"use client";

import type { ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { controlId } from "@/components/form/problems";
import { TextInput } from "@/components/form/text-input";
import { Field, inputClass } from "@/components/ui/field";
import { useWords } from "@/i18n/words";
import { type DraftInput, emptyAsNone } from "./quote-draft";

type Props = { currency: string; errorOf: (name: string) => string | undefined };

/** What comes off the lines, and the tax on what is left. */
export function DiscountAndTax({ currency, errorOf }: Props) {
  const words = useWords("quote_form");
  const { register } = useFormContext<DraftInput>();
  return (
    <fieldset className="space-y-3">
      <legend className="font-medium">
        {words("extras")} <span className="ml-1 text-sm font-normal text-soft">{words("optional")}</span>
      </legend>
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
        <TextInput
          label={words("discount")}
          inputMode="decimal"
          error={errorOf("discount")}
          {...register("discount", emptyAsNone)}
        />
        <Choice name="discount_kind" label={words("discount_kind")}>
          <option value="amount">{words("kind_amount", { currency })}</option>
          <option value="percent">{words("kind_percent")}</option>
        </Choice>
        <TextInput
          label={words("tax_name")}
          note={words("tax_name_help")}
          error={errorOf("tax_name")}
          {...register("tax_name", emptyAsNone)}
        />
        <TextInput
          label={words("tax_rate")}
          inputMode="decimal"
          error={errorOf("tax_rate")}
          {...register("tax_rate", emptyAsNone)}
        />
        <Choice name="tax_kind" label={words("tax_kind")}>
          <option value="added">{words("tax_added")}</option>
          <option value="included">{words("tax_included")}</option>
        </Choice>
      </div>
    </fieldset>
  );
}

type ChoiceProps = { name: "discount_kind" | "tax_kind"; label: string; children: ReactNode };

function Choice({ name, label, children }: ChoiceProps) {
  const { register } = useFormContext<DraftInput>();
  return (
    <Field id={controlId(name)} label={label}>
      <select id={controlId(name)} className={inputClass} {...register(name)}>
        {children}
      </select>
    </Field>
  );
}
