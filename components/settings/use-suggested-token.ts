import { useRef } from "react";
import type { UseFormReturn } from "react-hook-form";
import { suggestedToken } from "@/domain/product/suggested-token";
import type { ProductDraft, ProductInput } from "@/schemas/product-draft";

type Form = Pick<UseFormReturn<ProductInput, unknown, ProductDraft>, "getValues" | "setValue" | "formState">;

/**
 * Lets the address of a new product follow its title until somebody writes an address. One that is in the catalogue
 * keeps its own: people have links to it.
 * @returns what to do when the title changes
 */
export function useSuggestedToken({ getValues, setValue, formState: { isSubmitted } }: Form) {
  const last = useRef("");
  return () => {
    const { id, title, url_token } = getValues();
    if (id !== undefined || url_token !== last.current) return;
    last.current = suggestedToken(title);
    setValue("url_token", last.current, { shouldDirty: true, shouldValidate: isSubmitted });
  };
}
