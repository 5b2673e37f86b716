"use client";

import { type ComponentProps, type RefObject, useEffect, useRef, useState } from "react";
import { FormProvider } from "react-hook-form";
import { ErrorSummary } from "@/components/form/error-summary";
import { controlId } from "@/components/form/problems";
import { useActionForm } from "@/components/form/use-action-form";
import type { OrderActs } from "@/components/order/acts";
import { newKey } from "@/components/order/new-key";
import { Button } from "@/components/ui/button";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import { useWords } from "@/i18n/words";
import { WordsProvider } from "@/i18n/words-provider";
import { type Quote, type QuoteCost, QuoteDraft } from "@/schemas/quote";
import { DiscountAndTax } from "./discount-and-tax";
import { LinesEditor } from "./lines-editor";
import { QuoteCosts } from "./quote-costs";
import type { DraftInput } from "./quote-draft";
import { QuotePreview, usePreview } from "./quote-preview";
import { draftAt, firstStart, isSameDraft, type StartName } from "./quote-starts";
import { QuoteTerms } from "./quote-terms";
import { PriceInput, QuoteTotal } from "./quote-total";
import { StartFrom } from "./start-from";
import { type TemplateActs, TemplateTools } from "./template-tools";
import { useQuoteLabels } from "./use-quote-labels";
import { useTemplates } from "./use-templates";

/** What was typed, and where it had begun. */
export type QuoteTyped = { values: DraftInput; from: StartName } | undefined;

type Props = {
  orderId: number;
  /** From the first to the newest, with which the form begins. */
  versions: readonly Quote[];
  /** What they cost, where that was said. */
  costs: readonly QuoteCost[];
  currency: string;
  /** The day it is in the shop: no quote ends before it. */
  today: string;
  submitLabel: string;
  act: OrderActs["send_quote"];
  preview: OrderActs["preview_quote"];
  templateActs: TemplateActs;
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

function Form({ orderId, versions, costs, currency, today, submitLabel, typed, onSent, ...acts }: Props) {
  const words = useWords("quote_form");
  const newest = versions.at(-1);
  const key = useRef(newKey());
  const sent = useRef(false);
  const { templateActs } = acts;
  const { templates, load } = useTemplates(templateActs.list);
  const [from, setFrom] = useState(typed.current?.from ?? firstStart(versions));
  const draftOf = (name: StartName) =>
    draftAt(name, { versions, costs, templates }, { orderId, currency, today });
  const { card, looks, ...sight } = usePreview(acts);
  const { form, onSubmit, pending, problems, summary, errorOf } = useActionForm({
    schema: QuoteDraft,
    action: sight.action,
    defaultValues: typed.current?.values ?? draftOf(from),
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
      typed.current = sent.current ? undefined : { values: getValues(), from };
    };
  }, [form, typed, from]);

  // Other words are another quote, and need another key.
  const renewKey = () => {
    key.current = newKey();
    sight.show(null);
  };
  const begin = (name: StartName) => {
    setFrom(name);
    form.reset(draftOf(name));
    renewKey();
  };
  const content = { help: words("content_help"), error: errorOf("quote_content") };
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} onChange={renewKey} noValidate className="space-y-5">
        <p className="text-soft">
          {newest ? words("replaces", { version: newest.version + 1, old: newest.version }) : words("first")}
        </p>
        <ErrorSummary ref={summary} title={words("problems")} problems={problems} labels={useQuoteLabels()} />
        <StartFrom
          from={from}
          versions={versions}
          templates={templates}
          isTouched={() => !isSameDraft(form.getValues(), draftOf(from))}
          begin={begin}
        />
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
        <QuoteCosts currency={currency} errorOf={errorOf} />
        <QuoteTerms currency={currency} today={today} errorOf={errorOf} />
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
      <TemplateTools templates={templates} acts={templateActs} reload={load} />
    </FormProvider>
  );
}
