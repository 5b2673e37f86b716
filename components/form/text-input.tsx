import type { ComponentProps, ReactNode } from "react";
import { describedBy, Field, inputClass } from "../ui/field";
import { controlId } from "./problems";

type Props = Omit<ComponentProps<"input">, "name"> & {
  name: string;
  label: ReactNode;
  note?: string;
  help?: ReactNode;
  error?: string;
};

/** A labelled one-line input, ready for react-hook-form's `register`. */
export function TextInput({ label, note, help, error, id, ...input }: Props) {
  const at = id ?? controlId(input.name);
  return (
    <Field id={at} label={label} note={note} help={help} error={error}>
      <input
        id={at}
        className={inputClass}
        aria-invalid={Boolean(error)}
        aria-describedby={describedBy(at, { help, error })}
        {...input}
      />
    </Field>
  );
}
