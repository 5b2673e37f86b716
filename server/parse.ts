import type * as z from "zod";
import { type Refusal, refusalOf } from "@/schemas/issue";
import { invalid } from "./errors";

/**
 * Parses untrusted input. Only failures here are the caller's fault; any other ZodError is ours.
 * @param at path under which the input stands, for the names of bad fields
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown, at = ""): z.output<S> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  const fields: Record<string, Refusal[]> = {};
  for (const issue of result.error.issues) {
    const path = [at, ...issue.path].filter((part) => part !== "").join(".") || "body";
    // Of text where a list is asked for, Zod would also say that it is too long a list.
    if (fields[path]?.some(({ rule }) => rule === "type")) continue;
    fields[path] = [...(fields[path] ?? []), refusalOf(issue as z.core.$ZodRawIssue)];
  }
  throw invalid(fields);
}
