"use client";

import { describedBy, Field, inputClass } from "@/components/ui/field";
import { useWords } from "@/i18n/words";
import type { Product } from "@/schemas/product";
import { DateHint } from "./date-hint";
import { controlId } from "./problems";
import type { RequestFormApi } from "./request-form-type";

/** What the request is called, and what it is about: the product may give the description a start. */
export function Idea({ form, errorOf, product }: RequestFormApi & { product: Pick<Product, "template"> }) {
  const words = useWords("request");
  const title = own("title", words("help_title"), errorOf);
  const content = own("content", words("help_content"), errorOf);
  return (
    <>
      <Field {...title.field} label={words("name_title")} note={words("required")}>
        <input
          {...form.register("title")}
          {...title.control}
          aria-required
          autoComplete="off"
          className={inputClass}
        />
      </Field>
      <Field {...content.field} label={words("name_content")} note={words("required")}>
        <textarea
          {...form.register("content")}
          {...content.control}
          aria-required
          rows={7}
          // Read at once, and in the box itself once this page's script runs.
          placeholder={product.template}
          className={`${inputClass} field-sizing-content max-h-[36rem] min-h-44`}
        />
      </Field>
    </>
  );
}

type NeededByProps = RequestFormApi & { product: Pick<Product, "usual_days">; today: string };

/** The day it is needed, where the product does not ask for it itself. */
export function NeededBy({ form, errorOf, product, today }: NeededByProps) {
  const words = useWords("request");
  const { field, control } = own("event_date", words("help_event_date"), errorOf);
  return (
    <div>
      <Field {...field} label={words("name_event_date")}>
        <input
          {...form.register("event_date")}
          {...control}
          type="date"
          min={today}
          className={`${inputClass} max-w-60`}
        />
      </Field>
      <DateHint control={form.control} name="event_date" today={today} usualDays={product.usual_days} />
    </div>
  );
}

/** How the studio reaches the customer. */
export function Phone({ form, errorOf }: RequestFormApi) {
  const words = useWords("request");
  const { field, control } = own("phone", words("help_phone"), errorOf);
  return (
    <Field {...field} label={words("name_phone")} note={words("required")}>
      <input
        {...form.register("phone")}
        {...control}
        type="tel"
        autoComplete="tel"
        aria-required
        className={`${inputClass} max-w-80`}
      />
    </Field>
  );
}

/** What ties a field of the form itself to its label, its help and its error. */
function own(name: string, help: string, errorOf: RequestFormApi["errorOf"]) {
  const id = controlId(name);
  const error = errorOf(name);
  return {
    field: { id, help, error },
    control: {
      id,
      "aria-invalid": error ? true : undefined,
      "aria-describedby": describedBy(id, { help, error }),
    },
  };
}
