import type * as z from "zod";

/** A Zod issue as the name of a sentence under `issues` in `i18n/`, with the values it mentions. */
export type Refusal = { rule: string; values: Record<string, string | number> };

/** Names the sentence for an issue. Every schema of ours is refused through these names only. */
export function refusalOf(issue: z.core.$ZodRawIssue): Refusal {
  if (issue.code === "custom") {
    const { rule = "invalid", ...values } = (issue.params ?? {}) as { rule?: string } & Refusal["values"];
    return { rule, values };
  }
  if (issue.input === undefined || issue.input === null) return refusal("required");
  if (issue.code === "invalid_union") return ofUnion(issue.errors.flat());
  if (issue.code === "too_small" && issue.input === "") return refusal("required");
  if (issue.code === "too_small") return tooSmall(String(issue.origin), Number(issue.minimum));
  if (issue.code === "too_big")
    return refusal(`too_big_${sizeOf(String(issue.origin))}`, { max: Number(issue.maximum) });
  if (issue.code === "invalid_format") return refusal(issue.format === "email" ? "email" : "invalid");
  if (issue.code === "invalid_value")
    return refusal("choice", { options: issue.values.map(String).join(", ") });
  if (issue.code === "not_multiple_of") return refusal("step", { step: Number(issue.divisor) });
  if (issue.code === "invalid_type" && issue.expected === "int") return refusal("integer");
  if (issue.code === "invalid_type") return refusal("type", { expected: issue.expected });
  return refusal("invalid");
}

/** Of several ways to give a thing none fitted: the one that nearly did tells why. */
function ofUnion(issues: readonly z.core.$ZodIssue[]): Refusal {
  const near = issues.find(({ code }) => code !== "invalid_type" && code !== "invalid_format");
  if (near) return refusalOf(near as z.core.$ZodRawIssue);
  const types = issues.map((issue) => issue.code === "invalid_type" && issue.expected);
  if (types.includes("int")) return refusal("integer");
  return refusal(types.includes("number") ? "number" : "invalid");
}

function tooSmall(origin: string, min: number): Refusal {
  if (origin === "string" && min === 1) return refusal("required");
  if (origin === "array" && min === 1) return refusal("required");
  return refusal(`too_small_${sizeOf(origin)}`, { min });
}

function sizeOf(origin: string): "text" | "list" | "number" {
  if (origin === "string") return "text";
  return origin === "array" || origin === "set" || origin === "file" ? "list" : "number";
}

function refusal(rule: string, values: Refusal["values"] = {}): Refusal {
  return { rule, values };
}
