"use client";

import { useMemo } from "react";
import { useWords } from "@/i18n/words";
import type { ProductField } from "@/schemas/product";

/** What the form's fields are called, by name, in the order in which they stand on the page. */
export function useLabels(fields: readonly ProductField[]): Record<string, string> {
  const words = useWords("request");
  return useMemo(
    () => ({
      title: words("name_title"),
      content: words("name_content"),
      ...Object.fromEntries(fields.map(({ key, label }) => [`order_extra.${key}`, label])),
      images: words("part_pictures"),
      ...(!asksForDay(fields) && { event_date: words("name_event_date") }),
      phone: words("name_phone"),
    }),
    [fields, words],
  );
}

/** Whether the product itself asks when it is needed: then the form does not ask again. */
export function asksForDay(fields: readonly ProductField[]): boolean {
  return fields.some(({ event_date }) => event_date);
}
