import { useFormats, useWords } from "#words";
import { sayable } from "@/domain/numbers/duration";
import type { Figures } from "@/schemas/numbers";

/** What there is to read of some figures: a number, and that number in words; null where there is nothing to tell of. */
export type Figure = { value: number; said: string } | null;

/** The five figures of a month, a product or all, each as a number and in words; hours of work add up to no days. */
export function useFigures(working: boolean) {
  const [words, formats, duration] = [useWords("numbers"), useFormats(), useDuration(working)];
  const share = (part: number, whole: number): Figure => {
    if (whole === 0) return null;
    return { value: part / whole, said: formats.number(part / whole, { style: "percent" }) };
  };
  return {
    none: words("not_yet"),
    of: (figures: Figures) => ({
      reply: timeOf(figures.replied, figures.reply_median, duration),
      most: timeOf(figures.replied, figures.reply_most, duration),
      won: share(figures.won, figures.won + figures.lost),
      rounds: averageOf(figures, (value) => formats.number(value, { maximumFractionDigits: 1 })),
      on_time: share(figures.on_time, figures.due),
    }),
  };
}

/** A length of time in words. */
export function useDuration(working = false) {
  const words = useWords("numbers");
  return (seconds: number) => {
    const { unit, count } = sayable(seconds, working);
    return words(`duration.${unit}`, { count });
  };
}

function timeOf(count: number, seconds: number, say: (seconds: number) => string): Figure {
  return count === 0 ? null : { value: seconds, said: say(seconds) };
}

function averageOf({ sketched, rounds }: Figures, say: (value: number) => string): Figure {
  return sketched === 0 ? null : { value: rounds / sketched, said: say(rounds / sketched) };
}
