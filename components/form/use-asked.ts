"use client";

import { useWatch } from "react-hook-form";
import { anyConditional, askedAmong } from "@/domain/product/asked";
import type { ProductField } from "@/schemas/product";
import type { RequestFormApi } from "./request-form-type";

/** The product's questions that are asked, given the answers so far. Draws anew only where some depend on others. */
export function useAsked(
  form: RequestFormApi["form"],
  fields: readonly ProductField[],
): readonly ProductField[] {
  const conditional = anyConditional(fields);
  useWatch({ control: form.control, name: "order_extra", disabled: !conditional });
  // Watching alone misses what was typed before this script ran.
  return conditional ? askedAmong(fields, form.getValues("order_extra") ?? {}) : fields;
}
