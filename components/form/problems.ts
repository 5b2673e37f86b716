/** What is wrong with one field, by its name ("order_extra.metal"); "root" is the form as a whole. */
export type Problem = { name: string; message: string };

/** The problems in react-hook-form's tree of errors, flat. */
export function problemsIn(errors: object, at = ""): Problem[] {
  // A field may be called "type" or "message": only in an error itself are these text.
  const { type, message } = errors as { type?: unknown; message?: unknown };
  if (typeof type === "string") return [{ name: at, message: String(message ?? "") }];
  return Object.entries(errors).flatMap(([key, inner]) =>
    inner && typeof inner === "object" ? problemsIn(inner, at === "" ? key : `${at}.${key}`) : [],
  );
}

/** The id of the control for a field: the list of problems leads there. */
export function controlId(name: string): string {
  return `field-${name.replaceAll(".", "-")}`;
}

/** Whether a problem is with this field, or with one of its entries ("images.2"). */
export function concerns(problem: Problem, field: string): boolean {
  return problem.name === field || problem.name.startsWith(`${field}.`);
}
