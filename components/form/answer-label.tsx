"use client";

import type { ReactNode } from "react";
import { describedBy, Field } from "@/components/ui/field";
import { useWords } from "@/i18n/words";
import type { ProductField } from "@/schemas/product";
import type { RequestFormApi } from "./request-form-type";

/** What each kind of question gets. */
export type AnswerProps = RequestFormApi & {
  field: ProductField;
  name: `order_extra.${string}`;
  id: string;
  error?: string;
};

/** The label of one of the product's own questions, with its help and what is wrong with the answer. */
export function AnswerLabel({
  field,
  id,
  error,
  children,
}: Pick<AnswerProps, "field" | "id" | "error"> & { children: ReactNode }) {
  const words = useWords("request");
  return (
    <Field
      id={id}
      label={field.label}
      note={field.required ? words("required") : undefined}
      help={field.help}
      error={error}
    >
      {children}
    </Field>
  );
}

/** What a control says of itself to those who do not see it. */
export function answerAria({ help, required }: ProductField, id: string, error: string | undefined) {
  return {
    id,
    "aria-required": required || undefined,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": describedBy(id, { help, error }),
  };
}
