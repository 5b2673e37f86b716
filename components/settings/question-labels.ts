import type { useWords } from "@/i18n/words";

const PARTS = [
  "name",
  "type",
  "remark",
  "content",
  "unit",
  "min",
  "max",
  "step",
  "shortest",
  "longest",
  "earliest",
  "latest",
  "event_date",
  "shown_when",
  "shown_for",
] as const;
export type QuestionPart = (typeof PARTS)[number];

export const PART_WORDS = {
  name: "label",
  type: "type",
  remark: "remark",
  content: "choices",
  unit: "unit",
  min: "min",
  max: "max",
  step: "step",
  shortest: "shortest",
  longest: "longest",
  earliest: "earliest",
  latest: "latest",
  event_date: "event_date",
  shown_when: "shown_when",
  shown_for: "shown_for",
} as const satisfies Record<QuestionPart, string>;

/** What the list of problems calls each part of each question. */
export function questionLabels(
  count: number,
  words: ReturnType<typeof useWords<"products">>,
): Record<string, string> {
  const entries = Array.from({ length: count }, (_, at) =>
    PARTS.map((part) => [
      `order_fields.${at}.${part}`,
      `${words("question", { number: at + 1 })}, ${words(PART_WORDS[part])}`,
    ]),
  );
  return { ...Object.fromEntries(entries.flat()), order_fields: words("questions") };
}
