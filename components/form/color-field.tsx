"use client";

import { useController } from "react-hook-form";
import { describedBy, Field, inputClass } from "@/components/ui/field";
import { useWords } from "@/i18n/words";
import type { AnswerProps } from "./answer-label";

/** A colour as text, which can be copied from anywhere, beside the device's own palette. */
export function ColorField({ form, field, name, id, error }: AnswerProps) {
  const words = useWords("request");
  const { field: answer } = useController({ control: form.control, name });
  const value = typeof answer.value === "string" ? answer.value : "";
  const help = [field.help, words("color_hex")].filter(Boolean).join(" ");
  return (
    <Field
      id={id}
      label={field.label}
      note={field.required ? words("required") : undefined}
      help={help}
      error={error}
    >
      <div className="flex items-center gap-3">
        <input
          type="color"
          aria-label={words("color_pick", { label: field.label })}
          value={sixDigits(value) ?? "#ffffff"}
          onChange={({ target }) => answer.onChange(target.value)}
          className={`size-11 shrink-0 cursor-pointer rounded-lg border border-edge bg-card p-1 ${sixDigits(value) ? "" : "border-dashed"}`}
        />
        <input
          ref={answer.ref}
          id={id}
          value={value}
          onChange={answer.onChange}
          onBlur={() => {
            answer.onChange(withHash(value));
            answer.onBlur();
          }}
          aria-required={field.required || undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { help, error })}
          autoComplete="off"
          spellCheck={false}
          placeholder="#C0A060"
          className={`${inputClass} max-w-36 font-mono`}
        />
      </div>
    </Field>
  );
}

function withHash(typed: string): string {
  const text = typed.normalize("NFKC").trim();
  return /^([0-9a-f]{3}|[0-9a-f]{6})$/i.test(text) ? `#${text}` : text;
}

/** What the palette takes: it knows only six digits. */
function sixDigits(text: string): string | undefined {
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toLowerCase();
  return /^#[0-9a-f]{3}$/i.test(text) ? text.toLowerCase().replace(/[0-9a-f]/g, "$&$&") : undefined;
}
