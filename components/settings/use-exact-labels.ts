import { weekdayIn } from "@/i18n/hours";
import { useFormats, useWords } from "@/i18n/words";
import type { Problem } from "../form/problems";

/**
 * Adds to the labels of the shop's form those of the very times and days that are wrong, each before its field: a list of
 * problems that says "Opening hours" of seven weekdays leads nowhere.
 */
export function useExactLabels() {
  const labelOf = useEndLabel();
  return (labels: Record<string, string>, problems: readonly Problem[]): Record<string, string> =>
    Object.fromEntries(
      Object.entries(labels).flatMap(([field, label]) => [
        ...problems.flatMap(({ name }) => {
          const exact = name.startsWith(`${field}.`) ? labelOf(name) : undefined;
          return exact ? [[name, exact] as const] : [];
        }),
        [field, label] as const,
      ]),
    );
}

/** What one end of some hours or days off is called: "week.1.0.from", "closed_days.2.to". */
function useEndLabel() {
  const words = useWords("shop");
  const weekday = weekdayIn(useFormats(), "long");
  return (name: string): string | undefined => {
    const [, day, span, of] = /^week\.(\d)\.(\d)\.(from|to)$/.exec(name) ?? [];
    const hours = { day: weekday(Number(day ?? 0)), number: Number(span) + 1 };
    if (of) return words(of === "from" ? "span_from" : "span_to", hours);
    const [, at, end] = /^closed_days\.(\d+)\.(from|to)$/.exec(name) ?? [];
    const entry = `${words("closed_days")} (${Number(at) + 1})`;
    return end && `${entry}, ${words(end === "from" ? "closed_from" : "closed_to")}`;
  };
}
