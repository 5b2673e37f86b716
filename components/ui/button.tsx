import type { ComponentProps } from "react";

export type Look = "primary" | "secondary" | "quiet" | "danger";

const BASE =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-lg px-4 py-2 text-center font-medium transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:opacity-55";

const LOOKS = {
  primary: "bg-accent text-on-accent hover:bg-accent-strong",
  secondary: "border border-edge bg-card text-ink hover:bg-sunken",
  quiet: "text-ink hover:bg-sunken",
  danger: "border border-bad text-bad hover:bg-bad-tint",
} as const satisfies Record<Look, string>;

/** The classes of a button, for elements that act as one. */
export function buttonClass(look: Look = "primary", extra = ""): string {
  return `${BASE} ${LOOKS[look]} ${extra}`;
}

/** A button of 44 px at least. It does not submit a form unless told to. */
export function Button({
  look,
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & { look?: Look }) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />;
}
