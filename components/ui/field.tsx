import type { ReactNode } from "react";

/** The classes of a text-like input. */
export const inputClass =
  "block w-full min-h-11 rounded-lg border border-edge bg-card px-3 py-2 text-ink placeholder:text-soft aria-invalid:border-bad aria-invalid:bg-bad-tint";

type Props = {
  id: string;
  label: ReactNode;
  /** Said after the label, e.g. "optional". */
  note?: string;
  help?: ReactNode;
  error?: string;
  children: ReactNode;
};

/** The ids that an input inside a `Field` points to with `aria-describedby`. */
export function describedBy(id: string, { help, error }: Pick<Props, "help" | "error">): string | undefined {
  return [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}

/** A labelled input with its help above and its error below. */
export function Field({ id, label, note, help, error, children }: Props) {
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block font-medium">
        {label}
        {note && <span className="ml-1 text-sm font-normal text-soft"> {note}</span>}
      </label>
      {help && (
        <p id={`${id}-help`} className="text-sm text-soft">
          {help}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

/** The sentence below an input that says what to do about it. */
export function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="text-sm font-medium text-bad">
      {error}
    </p>
  );
}
