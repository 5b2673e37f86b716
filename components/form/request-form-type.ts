import type { UseFormReturn } from "react-hook-form";
import type * as z from "zod";
import type { requestFor } from "@/schemas/order";

type Schema = ReturnType<typeof requestFor>;
export type RequestInput = z.input<Schema>;

/** What the parts of the form share. */
export type RequestFormApi = {
  form: UseFormReturn<RequestInput, unknown, z.output<Schema>>;
  errorOf: (name: string) => string | undefined;
};
