"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider } from "react-hook-form";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import type { Product } from "@/schemas/product";
import { ProductDraft, type ProductInput } from "@/schemas/product-draft";
import { ErrorSummary } from "../form/error-summary";
import { TextArea } from "../form/text-area";
import { TextInput } from "../form/text-input";
import { useActionForm } from "../form/use-action-form";
import { Button } from "../ui/button";
import { FieldsEditor } from "./fields-editor";
import { ProductPictures } from "./product-pictures";
import { ProductPreview } from "./product-preview";
import { questionLabels } from "./question-labels";
import { TickBox } from "./tick-box";
import { useSuggestedToken } from "./use-suggested-token";

type Props = {
  product: ProductInput | undefined;
  /** What a new one starts with, in hours. */
  replyGoal: number;
  currency: string;
  /** The day it is in the shop. */
  today: string;
  save: (input: ProductInput) => Promise<ActionResult<Product>>;
};

const EMPTY: ProductInput = {
  title: "",
  url_token: "",
  description: "",
  content: "",
  template: "",
  price_from: "",
  usual_days: 14,
  reply_hours: 24,
  open: true,
  request_cap: "",
  images: [],
  order_fields: [],
};

/** Writes a product, with the questions that it asks. */
export function ProductForm({ product, replyGoal, currency, today, save }: Props) {
  const words = useWords("products");
  const router = useRouter();
  const [unfinished, setUnfinished] = useState(0);
  const { form, onSubmit, pending, problems, summary, errorOf } = useActionForm({
    schema: ProductDraft,
    action: save,
    defaultValues: product ?? { ...EMPTY, reply_hours: replyGoal },
    onSuccess: () => {
      router.push("/settings/products");
      router.refresh();
    },
  });
  const labels = {
    title: words("name"),
    url_token: words("url_token"),
    description: words("description"),
    content: words("content"),
    template: words("template"),
    price_from: words("price_from"),
    usual_days: words("usual_days"),
    reply_hours: words("reply_hours"),
    request_cap: words("request_cap"),
    images: words("pictures"),
  };
  const suggestToken = useSuggestedToken(form);
  const field = (name: keyof typeof labels, onChange?: () => void) => ({
    label: labels[name],
    error: errorOf(name),
    ...form.register(name, { onChange }),
  });
  const questions = questionLabels(form.getValues("order_fields")?.length ?? 0, words);
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate className="space-y-5">
        <ErrorSummary
          ref={summary}
          title={words("problems")}
          problems={problems}
          labels={{ ...labels, ...questions }}
        />
        <TextInput {...field("title", suggestToken)} autoComplete="off" />
        <TextInput {...field("url_token")} help={words("url_token_help")} autoComplete="off" />
        <TextArea {...field("description")} help={words("description_help")} />
        <TextArea {...field("content")} rows={6} />
        <TextArea {...field("template")} help={words("template_help")} />
        <div className="grid gap-5 sm:grid-cols-3">
          <TextInput
            {...field("price_from")}
            help={words("price_from_help", { currency })}
            inputMode="decimal"
          />
          <TextInput {...field("usual_days")} help={words("usual_days_help")} inputMode="numeric" />
          <TextInput {...field("reply_hours")} help={words("reply_hours_help")} inputMode="numeric" />
        </div>
        <TickBox label={words("open_now")} {...form.register("open")} />
        <TextInput {...field("request_cap")} help={words("request_cap_help")} inputMode="numeric" />
        <ProductPictures error={errorOf("images")} onUnfinished={setUnfinished} />
        <FieldsEditor errorOf={errorOf} />
        <Button
          type="submit"
          disabled={pending || unfinished > 0}
          aria-describedby={unfinished > 0 ? "unfinished" : undefined}
        >
          {words(pending ? "saving" : "save")}
        </Button>
        <p id="unfinished" aria-live="polite" className="font-medium empty:hidden">
          {unfinished > 0 && words("unfinished", { count: unfinished })}
        </p>
      </form>
      <div className="mt-5">
        <ProductPreview today={today} />
      </div>
    </FormProvider>
  );
}
