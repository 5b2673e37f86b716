import Link from "next/link";
import type { ComponentProps } from "react";
import { buttonClass, type Look } from "./button";

/** A link that looks like a button. Apart from the button, which many a script draws that leads nowhere. */
export function ButtonLink({ look, className, ...rest }: ComponentProps<typeof Link> & { look?: Look }) {
  return <Link className={buttonClass(look, className)} {...rest} />;
}
