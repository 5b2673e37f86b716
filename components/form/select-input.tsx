import type { ComponentProps, ReactNode } from "react";
import { describedBy, Field, inputClass } from "../ui/field";
import { controlId } from "./problems";

/** One entry of a list to choose from. */
export type Choice = { value: string; label: string };

type Props = Omit<ComponentProps<"select">, "name"> & {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  error?: string;
  choices: Choice[];
};

/** A labelled list to choose one from, ready for react-hook-form's `register`. */
export function SelectInput({ label, help, error, choices, ...select }: Props) {
  const id = controlId(select.name);
  return (
    <Field id={id} label={label} help={help} error={error}>
      <select
        id={id}
        className={inputClass}
        aria-invalid={Boolean(error)}
        aria-describedby={describedBy(id, { help, error })}
        {...select}
      >
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
