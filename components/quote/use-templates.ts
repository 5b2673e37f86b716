"use client";

import { useEffect, useState } from "react";
import type { OrderActs } from "@/components/order/acts";
import type { QuoteTemplate } from "@/schemas/quote-template";

/**
 * The studio's templates, asked for when the form opens.
 * @returns `templates`, none until they are there · `load`: asks again, after a change
 */
export function useTemplates(list: OrderActs["templates"]["list"]) {
  const [templates, setTemplates] = useState<readonly QuoteTemplate[]>([]);
  async function load() {
    // Without them a quote is written all the same; whoever saves one hears what is wrong.
    const found = await list({}).catch(() => null);
    if (found?.ok) setTemplates(found.value);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => {
    void load();
  }, []);
  return { templates, load };
}
