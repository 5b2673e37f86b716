"use client";

import { useController, useFormContext, useWatch } from "react-hook-form";
import { useWords } from "@/i18n/words";
import { choicesIn, type ProductInput } from "@/schemas/product-draft";
import { controlId } from "../form/problems";
import { SelectInput } from "../form/select-input";
import { FieldError } from "../ui/field";
import { TickBox } from "./tick-box";

type Props = { at: number; errorOf: (name: string) => string | undefined };

/** On which question above, and on which of its answers, it depends whether this one is asked. */
export function Condition({ at, errorOf }: Props) {
  const words = useWords("products");
  const { register, control } = useFormContext<ProductInput>();
  const questions = useWatch({ control, name: "order_fields" }) ?? [];
  const above = questions.slice(0, at).map(({ name, field_name, content = "" }, place) => ({
    value: String(field_name || name),
    label: name ? words("answered", { question: name }) : words("unnamed", { number: place + 1 }),
    choices: choicesIn(content),
  }));
  const chosen = above.find(({ value }) => value !== "" && value === questions[at]?.shown_when);
  return (
    <div className="space-y-3">
      <SelectInput
        label={words("shown_when")}
        choices={[{ value: "", label: words("always") }, ...above.filter(({ value }) => value !== "")]}
        error={errorOf(`order_fields.${at}.shown_when`)}
        {...register(`order_fields.${at}.shown_when`)}
      />
      {chosen && chosen.choices.length > 0 && (
        <Answers at={at} choices={chosen.choices} error={errorOf(`order_fields.${at}.shown_for`)} />
      )}
    </div>
  );
}

/** Kept as one answer a line, as choices are. */
function Answers({ at, choices, error }: { at: number; choices: string[]; error?: string }) {
  const words = useWords("products");
  const name = `order_fields.${at}.shown_for` as const;
  const { field } = useController<ProductInput, typeof name>({ name });
  const ticked = choicesIn(field.value ?? "");
  const toggle = (choice: string) =>
    field.onChange(choices.filter((one) => (one === choice) !== ticked.includes(one)).join("\n"));
  const id = controlId(name);
  return (
    <fieldset className="space-y-1.5">
      <legend className="font-medium">{words("shown_for")}</legend>
      <p className="text-sm text-soft">{words("shown_for_help")}</p>
      <div className="flex flex-wrap gap-x-6">
        {choices.map((choice, place) => (
          <TickBox
            key={choice}
            id={place === 0 ? id : undefined}
            label={choice}
            checked={ticked.includes(choice)}
            onChange={() => toggle(choice)}
            onBlur={field.onBlur}
          />
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
