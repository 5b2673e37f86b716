"use client";

import { type Control, useController } from "react-hook-form";
import type * as z from "zod";
import type { KeyScope } from "@/domain/api-key";
import { useWords } from "@/i18n/words";
import type { KeyDraft } from "@/schemas/api-key";
import { controlId } from "../form/problems";
import { describedBy, FieldError } from "../ui/field";

/** What most programs need, the most common in the middle. */
const PRESETS = {
  look: ["read"],
  act: ["read", "write"],
  send: ["write"],
} as const satisfies Record<string, readonly KeyScope[]>;
type Preset = keyof typeof PRESETS;

const CHOICE =
  "flex min-h-11 items-start gap-3 rounded-lg border border-edge p-3 has-checked:border-accent has-checked:bg-tint";
const MARK = "mt-0.5 size-5 shrink-0 accent-accent";

type Props = {
  control: Control<z.input<typeof KeyDraft>, unknown, KeyDraft>;
  mayTakeSide: boolean;
  error?: string;
};

/** What a key may do: reading, writing or both, and for the studio's people on which side. */
export function KeyRights({ control, mayTakeSide, error }: Props) {
  const words = useWords("keys");
  const { field } = useController({ control, name: "scopes" });
  const side: KeyScope[] = field.value.includes("staff") ? ["staff"] : [];
  const chosen = field.value.filter((scope) => scope !== "staff").join();
  const id = controlId("scopes");
  return (
    <fieldset className="space-y-2" aria-describedby={describedBy(id, { error })}>
      <legend className="mb-1.5 font-medium">{words("rights")}</legend>
      {(Object.keys(PRESETS) as Preset[]).map((preset, at) => (
        <label key={preset} className={CHOICE}>
          <input
            id={at === 0 ? id : undefined}
            type="radio"
            name="preset"
            checked={chosen === PRESETS[preset].join()}
            onChange={() => field.onChange([...PRESETS[preset], ...side])}
            onBlur={field.onBlur}
            className={MARK}
          />
          <Choice title={words(`preset.${preset}`)} text={words(`preset_text.${preset}`)} />
        </label>
      ))}
      {mayTakeSide && (
        <label className={CHOICE}>
          <input
            type="checkbox"
            checked={side.length > 0}
            onChange={({ target }) =>
              field.onChange([
                ...field.value.filter((scope) => scope !== "staff"),
                ...(target.checked ? ["staff"] : []),
              ])
            }
            onBlur={field.onBlur}
            className={MARK}
          />
          <Choice title={words("side")} text={words("side_text")} />
        </label>
      )}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}

function Choice({ title, text }: { title: string; text: string }) {
  return (
    <span>
      <span className="block font-medium">{title}</span>
      <span className="block text-sm text-soft">{text}</span>
    </span>
  );
}
