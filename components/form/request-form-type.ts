import type { UseFormReturn } from "react-hook-form";
import type * as z from "zod";
import type { requestFor } from "@/schemas/order";

type Schema = ReturnType<typeof requestFor>;
export type RequestInput = z.input<Schema>;
/** Rules for what is written in the form, whichever they are. */
export type RequestRules = z.ZodType<z.output<Schema>, RequestInput>;

/** What the parts of the form share. */
export type RequestFormApi = {
  form: UseFormReturn<RequestInput, unknown, z.output<Schema>>;
  errorOf: (name: string) => string | undefined;
};
