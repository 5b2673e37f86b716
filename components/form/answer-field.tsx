"use client";

import type { ReactNode } from "react";
import { inputClass } from "@/components/ui/field";
import type { FieldType } from "@/domain/product/field-types";
import { useWords } from "@/i18n/words";
import type { ProductField } from "@/schemas/product";
import { AnswerLabel, type AnswerProps, answerAria } from "./answer-label";
import { CheckboxList, RadioList, YesNo } from "./choice-fields";
import { ColorField } from "./color-field";
import { NumberField } from "./number-field";
import { controlId } from "./problems";
import type { RequestFormApi } from "./request-form-type";

const CONTROL = {
  text: Line,
  textarea: Lines,
  number: NumberField,
  select: Select,
  radio: RadioList,
  checkbox: ({ ...props }) =>
    props.field.options.length > 0 ? <CheckboxList {...props} /> : <YesNo {...props} />,
  date: Line,
  time: Line,
  datetime: Line,
  color: ColorField,
} satisfies Partial<Record<FieldType, (props: AnswerProps) => ReactNode>>;

/** One of the product's own questions that is answered by typing or choosing. */
export function AnswerField({ field, form, errorOf }: RequestFormApi & { field: ProductField }) {
  const name = `order_extra.${field.key}` as const;
  const Control = CONTROL[field.type as keyof typeof CONTROL];
  return (
    <Control
      form={form}
      errorOf={errorOf}
      field={field}
      name={name}
      id={controlId(name)}
      error={errorOf(name)}
    />
  );
}

const TYPED: Partial<Record<FieldType, string>> = { date: "date", time: "time", datetime: "datetime-local" };

function Line({ form, field, name, id, error }: AnswerProps) {
  const type = TYPED[field.type] ?? "text";
  return (
    <AnswerLabel {...{ field, id, error }}>
      <input
        {...form.register(name)}
        {...answerAria(field, id, error)}
        type={type}
        {...(field.type === "date" && { min: field.earliest, max: field.latest })}
        className={`${inputClass} ${type === "text" ? "" : "max-w-60"}`}
      />
    </AnswerLabel>
  );
}

function Lines({ form, field, name, id, error }: AnswerProps) {
  return (
    <AnswerLabel {...{ field, id, error }}>
      <textarea
        {...form.register(name)}
        {...answerAria(field, id, error)}
        rows={4}
        className={`${inputClass} field-sizing-content max-h-96 min-h-28`}
      />
    </AnswerLabel>
  );
}

function Select({ form, field, name, id, error }: AnswerProps) {
  const words = useWords("request");
  return (
    <AnswerLabel {...{ field, id, error }}>
      <select {...form.register(name)} {...answerAria(field, id, error)} className={`${inputClass} max-w-md`}>
        <option value="">{field.required ? words("choose") : words("no_choice")}</option>
        {field.options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </AnswerLabel>
  );
}
