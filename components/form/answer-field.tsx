"use client";

import type { ReactNode } from "react";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import type { FieldType } from "@/domain/product/field-types";
import { useFormats, useWords } from "@/i18n/words";
import type { ProductField } from "@/schemas/product";
import { CheckboxList, RadioList, YesNo } from "./choice-fields";
import { ColorField } from "./color-field";
import { controlId } from "./problems";
import type { RequestFormApi } from "./request-form-type";

export type AnswerProps = RequestFormApi & {
  field: ProductField;
  name: `order_extra.${string}`;
  id: string;
  error?: string;
};

const CONTROL = {
  text: Line,
  textarea: Lines,
  number: NumberLine,
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
    <Labelled {...{ field, id, error }}>
      <input
        {...form.register(name)}
        {...aria(field, id, error)}
        type={type}
        className={`${inputClass} ${type === "text" ? "" : "max-w-60"}`}
      />
    </Labelled>
  );
}

function Lines({ form, field, name, id, error }: AnswerProps) {
  return (
    <Labelled {...{ field, id, error }}>
      <textarea
        {...form.register(name)}
        {...aria(field, id, error)}
        rows={4}
        className={`${inputClass} field-sizing-content max-h-96 min-h-28`}
      />
    </Labelled>
  );
}

/** Text with a number pad: a number input drops what it cannot read, and nobody is told. */
function NumberLine({ form, field, name, id, error }: AnswerProps) {
  const bounds = useBounds(field);
  const help = [field.help, bounds].filter(Boolean).join(" · ");
  return (
    <Labelled field={{ ...field, help }} id={id} error={error}>
      <div className="flex items-center gap-3">
        <input
          {...form.register(name, { setValueAs: plainNumber })}
          {...aria({ ...field, help }, id, error)}
          aria-describedby={
            [describedBy(id, { help, error }), field.unit && `${id}-unit`].filter(Boolean).join(" ") ||
            undefined
          }
          inputMode={(field.min ?? 0) < 0 ? "text" : "decimal"}
          autoComplete="off"
          className={`${inputClass} max-w-36`}
        />
        {field.unit && (
          <span id={`${id}-unit`} className="text-soft">
            {field.unit}
          </span>
        )}
      </div>
    </Labelled>
  );
}

function Select({ form, field, name, id, error }: AnswerProps) {
  const words = useWords("request");
  return (
    <Labelled {...{ field, id, error }}>
      <select {...form.register(name)} {...aria(field, id, error)} className={`${inputClass} max-w-md`}>
        <option value="">{field.required ? words("choose") : words("no_choice")}</option>
        {field.options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </Labelled>
  );
}

function Labelled({
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

function aria({ help, required }: ProductField, id: string, error: string | undefined) {
  return {
    id,
    "aria-required": required || undefined,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": describedBy(id, { help, error }),
  };
}

/** The bounds of a number in words: "40 to 75, in steps of 0.5". */
function useBounds({ min, max, step }: ProductField): string {
  const words = useWords("request");
  const formats = useFormats();
  const spoken = (value: number) => formats.number(value, { maximumFractionDigits: 6 });
  const range =
    min !== undefined && max !== undefined
      ? words("bounds_between", { min: spoken(min), max: spoken(max) })
      : min !== undefined
        ? words("bounds_min", { min: spoken(min) })
        : max !== undefined && words("bounds_max", { max: spoken(max) });
  return [range, step !== undefined && step !== 1 && words("bounds_step", { step: spoken(step) })]
    .filter(Boolean)
    .join(", ");
}

/** Full-width digits and a decimal comma are numbers, too. */
function plainNumber(typed: unknown): unknown {
  if (typeof typed !== "string") return typed;
  const text = typed.normalize("NFKC").trim();
  return /^-?\d+,\d+$/.test(text) ? text.replace(",", ".") : text;
}
