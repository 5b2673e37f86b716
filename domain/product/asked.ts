/** A question that may depend on an earlier one. */
export type Conditional = {
  key: string;
  /** The key of the question above that decides whether this one is asked. */
  shown_when?: string;
  /** The answers to it for which this one is asked; none of them stands for any answer. */
  shown_for?: string[];
};

/**
 * The questions that are asked of somebody who has answered this much. A question whose decider is not asked, not
 * answered, or not above it is not asked either, and neither is what depends on it.
 */
export function askedAmong<Q extends Conditional>(
  questions: readonly Q[],
  answers: Readonly<Record<string, unknown>>,
): Q[] {
  const asked = new Set<string>();
  return questions.filter(({ key, shown_when, shown_for = [] }) => {
    const decided =
      shown_when === undefined || (asked.has(shown_when) && fits(answers[shown_when], shown_for));
    if (decided) asked.add(key);
    return decided;
  });
}

/** Whether any question depends on another. */
export function anyConditional(questions: readonly Conditional[]): boolean {
  return questions.some(({ shown_when }) => shown_when !== undefined);
}

function fits(answer: unknown, wanted: readonly string[]): boolean {
  const given = (Array.isArray(answer) ? answer : [answer]).filter(isAnswer).map(String);
  return wanted.length === 0 ? given.length > 0 : given.some((one) => wanted.includes(one.trim()));
}

/** A box that is not ticked is no answer. */
function isAnswer(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return value !== undefined && value !== null && value !== false;
}
