import type { ComponentProps } from "react";
import { describedBy, Field, inputClass } from "../ui/field";
import { controlId } from "./problems";

type Props = Omit<ComponentProps<"textarea">, "name"> & {
  name: string;
  label: string;
  help?: string;
  error?: string;
};

/** A labelled input of several lines, ready for react-hook-form's `register`. */
export function TextArea({ label, help, error, ...input }: Props) {
  const id = controlId(input.name);
  return (
    <Field id={id} label={label} help={help} error={error}>
      <textarea
        id={id}
        rows={4}
        className={inputClass}
        aria-invalid={Boolean(error)}
        aria-describedby={describedBy(id, { help, error })}
        {...input}
      />
    </Field>
  );
}
