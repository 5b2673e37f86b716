"use client";

import { type ComponentProps, type RefObject, useEffect, useRef } from "react";
import { FormProvider } from "react-hook-form";
import type * as z from "zod";
import { ErrorSummary } from "@/components/form/error-summary";
import { controlId } from "@/components/form/problems";
import { useActionForm } from "@/components/form/use-action-form";
import type { OrderActs } from "@/components/order/acts";
import { newKey } from "@/components/order/new-key";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import { useWords } from "@/i18n/words";
import { WordsProvider } from "@/i18n/words-provider";
import { type Quote, QuoteDraft } from "@/schemas/quote";
import { DiscountAndTax } from "./discount-and-tax";
import { LinesEditor } from "./lines-editor";
import { draftFrom } from "./quote-draft";
import { QuotePreview, usePreview } from "./quote-preview";
import { QuoteTerms } from "./quote-terms";
import { PriceInput, QuoteTotal } from "./quote-total";

export type QuoteTyped = z.input<typeof QuoteDraft> | undefined;

type Props = {
  orderId: number;
  /** The newest version, from which the form is filled in. */
  previous: Quote | null;
  currency: string;
  /** The day it is in the shop: no quote ends before it. */
  today: string;
  submitLabel: string;
  act: OrderActs["send_quote"];
  preview: OrderActs["preview_quote"];
  /** Where what was typed is kept while the form is not open. */
  typed: RefObject<QuoteTyped>;
  onSent: () => void;
};

/** The merchant's quote. It brings its own words along, since it is fetched only when it is opened. */
export function QuoteForm({
  intl,
  ...props
}: Props & { intl: Omit<ComponentProps<typeof WordsProvider>, "children"> }) {
  return (
    <WordsProvider {...intl}>
      <Form {...props} />
    </WordsProvider>
  );
}

function Form({ orderId, previous, currency, today, submitLabel, typed, onSent, ...acts }: Props) {
  const words = useWords("quote_form");
  const key = useRef(newKey());
  const sent = useRef(false);
  const { card, looks, ...sight } = usePreview(acts);
  const { form, onSubmit, pending, problems, summary, errorOf } = useActionForm({
    schema: QuoteDraft,
    action: sight.action,
    defaultValues: typed.current ?? draftFrom(orderId, previous, today),
    idempotencyKey: () => key.current,
    onSuccess: ({ card: seen }) => {
      sight.show(seen);
      if (seen !== null) return;
      sent.current = true;
      onSent();
    },
  });
  useEffect(() => {
    const { getValues } = form;
    return () => {
      typed.current = sent.current ? undefined : getValues();
    };
  }, [form, typed]);

  // Other words are another quote, and need another key.
  const renewKey = () => {
    key.current = newKey();
    sight.show(null);
  };
  const content = { help: words("content_help"), error: errorOf("quote_content") };
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} onChange={renewKey} noValidate className="space-y-5">
        <p className="text-soft">
          {previous
            ? words("replaces", { version: previous.version + 1, old: previous.version })
            : words("first")}
        </p>
        <ErrorSummary ref={summary} title={words("problems")} problems={problems} labels={useLabels()} />
        <Field id={controlId("quote_content")} label={words("content")} {...content}>
          <textarea
            id={controlId("quote_content")}
            rows={4}
            className={inputClass}
            aria-invalid={Boolean(content.error)}
            aria-describedby={describedBy(controlId("quote_content"), content)}
            {...form.register("quote_content")}
          />
        </Field>
        <LinesEditor errorOf={errorOf} onRearranged={renewKey} />
        <DiscountAndTax currency={currency} errorOf={errorOf} />
        <PriceInput currency={currency} error={errorOf("quote_price")} />
        <QuoteTerms today={today} errorOf={errorOf} />
        <div className="flex flex-wrap items-center justify-between gap-4 border-t border-line pt-4">
          <QuoteTotal currency={currency} />
          <div className="flex flex-wrap gap-2 max-sm:w-full max-sm:flex-col">
            <Button look="secondary" disabled={pending} onClick={() => looks(onSubmit)}>
              {words("preview")}
            </Button>
            <Button type="submit" disabled={pending}>
              {pending ? words("sending") : submitLabel}
            </Button>
          </div>
        </div>
      </form>
      <QuotePreview card={card} />
    </FormProvider>
  );
}

function useLabels(): Record<string, string> {
  const words = useWords("quote_form");
  return {
    quote_content: words("content"),
    lines: words("lines"),
    discount: words("discount"),
    tax_name: words("tax_name"),
    tax_rate: words("tax_rate"),
    quote_price: words("price"),
    deposit: words("deposit"),
    days: words("days"),
    rounds: words("rounds"),
    terms: words("terms"),
    valid_until: words("valid_until"),
  };
}
