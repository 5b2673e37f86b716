"use client";

import { type ReactNode, useId } from "react";
import { Uploader } from "@/components/attachment/uploader";
import { describedBy, FieldError } from "@/components/ui/field";
import { useWords } from "@/i18n/words";
import type { Product, ProductField } from "@/schemas/product";
import { AnswerField } from "./answer-field";
import { DateHint } from "./date-hint";
import { FileField } from "./file-field";
import { Idea, NeededBy, Phone } from "./own-fields";
import { controlId } from "./problems";
import type { RequestFormApi } from "./request-form-type";
import type { ChosenFiles } from "./use-chosen-files";
import { asksForDay } from "./use-labels";

type Props = RequestFormApi & {
  fields: readonly ProductField[];
  product: Pick<Product, "usual_days" | "template">;
  today: string;
  files: ChosenFiles;
};

const MAX_PICTURES = 20;

/** The questions, from the idea to how to reach the customer. */
export function RequestParts({ inert, ...props }: Props & { inert: boolean }) {
  const words = useWords("request");
  const { fields } = props;
  return (
    <div inert={inert} className="min-w-0 space-y-8">
      <Part title={words("part_idea")}>
        <Idea {...props} />
      </Part>
      {fields.length > 0 && (
        <Part title={words("part_details")}>
          {fields.map((field) => (
            <Question key={field.key} field={field} {...props} />
          ))}
        </Part>
      )}
      <Part title={words("part_pictures")}>
        <Pictures {...props} />
      </Part>
      <Part title={words("part_contact")}>
        {!asksForDay(fields) && <NeededBy {...props} />}
        <Phone {...props} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="space-y-5 rounded-2xl border border-line bg-card p-4 shadow-card sm:p-6"
    >
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** One of the product's own questions, however it is answered. */
export function Question({
  field,
  form,
  errorOf,
  files,
  product,
  today,
}: Omit<Props, "fields"> & { field: ProductField }) {
  if (field.type === "image" || field.type === "images" || field.type === "file")
    return <FileField {...{ field, errorOf, files }} />;
  return (
    <div>
      <AnswerField {...{ field, form, errorOf }} />
      {field.event_date && (
        <DateHint
          control={form.control}
          name={`order_extra.${field.key}`}
          today={today}
          usualDays={product.usual_days}
        />
      )}
    </div>
  );
}

/** What shows what is meant. */
export function Pictures({ errorOf, files }: Pick<Props, "errorOf" | "files">) {
  const words = useWords("request");
  const id = controlId("images");
  const error = errorOf("images");
  return (
    <div className="space-y-3">
      <p id={`${id}-help`} className="text-soft">
        {words("help_images")}
      </p>
      <Uploader
        key={files.round}
        id={id}
        label={words("part_pictures")}
        accepts={{ pictures: true, max: MAX_PICTURES }}
        initial={files.initial("images")}
        onChange={(uploads) => files.change("images", uploads, false)}
        takesPaste
        describedBy={describedBy(id, { help: true, error })}
        invalid={Boolean(error)}
      />
      <FieldError id={id} error={error} />
    </div>
  );
}
