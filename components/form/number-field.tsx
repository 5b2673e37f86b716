"use client";

import { describedBy, inputClass } from "@/components/ui/field";
import { useFormats, useWords } from "@/i18n/words";
import type { ProductField } from "@/schemas/product";
import { AnswerLabel, type AnswerProps, answerAria } from "./answer-label";

/** Text with a number pad: a number input drops what it cannot read, and nobody is told. */
export function NumberField({ form, field, name, id, error }: AnswerProps) {
  const bounds = useBounds(field);
  const help = [field.help, bounds].filter(Boolean).join(" · ");
  return (
    <AnswerLabel field={{ ...field, help }} id={id} error={error}>
      <div className="flex items-center gap-3">
        <input
          {...form.register(name, { setValueAs: plainNumber })}
          {...answerAria({ ...field, help }, id, error)}
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
    </AnswerLabel>
  );
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
