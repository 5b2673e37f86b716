import type { ComponentProps } from "react";

/** A box to tick with its words beside it, ready for react-hook-form's `register`. */
export function TickBox({ label, ...input }: ComponentProps<"input"> & { label: string }) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input type="checkbox" className="size-5 shrink-0 accent-accent" {...input} />
      {label}
    </label>
  );
}
