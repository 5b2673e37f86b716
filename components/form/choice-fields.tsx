"use client";

import type { ReactNode } from "react";
import { useController } from "react-hook-form";
import { describedBy, FieldError } from "@/components/ui/field";
import { useWords } from "@/i18n/words";
import type { AnswerProps } from "./answer-label";

const CHOICE =
  "flex min-h-11 items-center gap-3 rounded-lg border border-edge bg-card px-3 py-2 has-aria-invalid:border-bad has-checked:border-accent has-checked:bg-tint";
const MARK = "size-5 shrink-0 accent-accent";

/** One of several choices; a choice that need not be made can be taken back. */
export function RadioList({ form, field, name, id, error }: AnswerProps) {
  const words = useWords("request");
  const choices = field.required ? field.options : [...field.options, ""];
  return (
    <Choices {...{ field, id, error }}>
      {choices.map((option, at) => (
        <label key={option} className={CHOICE}>
          <input
            {...form.register(name)}
            id={at === 0 ? id : undefined}
            type="radio"
            value={option}
            aria-describedby={at === 0 ? describedBy(id, { help: field.help, error }) : undefined}
            aria-invalid={error ? true : undefined}
            className={MARK}
          />
          <span className={option === "" ? "text-soft" : ""}>{option || words("no_choice")}</span>
        </label>
      ))}
    </Choices>
  );
}

/** Any of several choices, kept in the order in which they are offered. */
export function CheckboxList({ form, field, name, id, error }: AnswerProps) {
  const { field: answer } = useController({ control: form.control, name });
  const chosen = Array.isArray(answer.value) ? answer.value : [];
  const toggle = (option: string) =>
    answer.onChange(field.options.filter((one) => (one === option) !== chosen.includes(one)));
  return (
    <Choices {...{ field, id, error }}>
      {field.options.map((option, at) => (
        <label key={option} className={CHOICE}>
          <input
            id={at === 0 ? id : undefined}
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={() => toggle(option)}
            onBlur={answer.onBlur}
            aria-describedby={at === 0 ? describedBy(id, { help: field.help, error }) : undefined}
            aria-invalid={error ? true : undefined}
            className={MARK}
          />
          {option}
        </label>
      ))}
    </Choices>
  );
}

/** A plain yes or no. */
export function YesNo({ form, field, name, id, error }: AnswerProps) {
  const words = useWords("request");
  return (
    <div className="space-y-1.5">
      <label className={CHOICE}>
        <input
          {...form.register(name)}
          id={id}
          type="checkbox"
          aria-required={field.required || undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { help: field.help, error })}
          className={MARK}
        />
        <span>
          {field.label}
          {field.required && <span className="ml-1 text-sm text-soft"> {words("required")}</span>}
        </span>
      </label>
      {field.help && (
        <p id={`${id}-help`} className="text-sm text-soft">
          {field.help}
        </p>
      )}
      <FieldError id={id} error={error} />
    </div>
  );
}

function Choices({
  field,
  id,
  error,
  children,
}: Pick<AnswerProps, "field" | "id" | "error"> & { children: ReactNode }) {
  const words = useWords("request");
  return (
    <fieldset className="space-y-1.5">
      <legend className="font-medium">
        {field.label}
        {field.required && <span className="ml-1 text-sm font-normal text-soft"> {words("required")}</span>}
      </legend>
      {field.help && (
        <p id={`${id}-help`} className="text-sm text-soft">
          {field.help}
        </p>
      )}
      <div className="flex flex-wrap gap-2">{children}</div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
