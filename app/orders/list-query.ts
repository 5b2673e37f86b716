import * as z from "zod";
import { Text } from "@/schemas/common";
import { statusOfWire } from "@/schemas/order";

/** What a list's address asks for. A mistyped address shows the plain list. */
const ListAddress = z.object({
  current: z.coerce.number().int().min(1).max(100_000).catch(1),
  keyword: Text(0, 200).catch(""),
  status: z.coerce
    .number()
    .int()
    .refine((number) => statusOfWire(number) !== undefined)
    .optional()
    .catch(undefined),
});

/** Reads a list's search parameters; an empty one counts as not given. */
export function readListAddress(parameters: Record<string, string | string[] | undefined>) {
  const given = Object.entries(parameters).filter(([, value]) => value !== "");
  return ListAddress.parse(Object.fromEntries(given));
}
