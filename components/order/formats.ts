import { useFormats } from "#words";
import { dayIn } from "@/i18n/formats";

/** A calendar day as this reader writes it. A day has no time zone. */
export function useDay() {
  return dayIn(useFormats());
}

/** Instants (unix seconds) in the shop's time zone. */
export function useInstant() {
  const formats = useFormats();
  return {
    day: (time: number) => formats.dateTime(new Date(time * 1000), { dateStyle: "long" }),
    clock: (time: number) => formats.dateTime(new Date(time * 1000), { timeStyle: "short" }),
    both: (time: number) =>
      formats.dateTime(new Date(time * 1000), { dateStyle: "medium", timeStyle: "short" }),
  };
}
