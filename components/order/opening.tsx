"use client";

import { useLinkStatus } from "next/link";

/** Shows on the card of a link that its page is on its way; who hears the page is told by its title. */
export function Opening() {
  const { pending } = useLinkStatus();
  if (!pending) return null;
  return (
    <span aria-hidden className="absolute inset-x-5 bottom-1.5 h-1 animate-pulse rounded-full bg-accent" />
  );
}
