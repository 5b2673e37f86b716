"use client";

import { type Control, useWatch } from "react-hook-form";
import { addDays, isDay } from "@/domain/day";
import { useWords } from "@/i18n/words";
import type { RequestInput } from "./request-form-type";

type Props = {
  control: Control<RequestInput>;
  name: "event_date" | `order_extra.${string}`;
  today: string;
  usualDays: number;
};

/** An honest word about a day that is sooner than work usually takes. It holds nobody back. */
export function DateHint({ control, name, today, usualDays }: Props) {
  const words = useWords("request");
  const given = useWatch({ control, name });
  const day = typeof given === "string" ? given.slice(0, 10) : "";
  const hint = !isDay(day)
    ? undefined
    : day < today
      ? words("date_past")
      : day < addDays(today, usualDays) && words("date_soon", { days: usualDays });
  return (
    <p aria-live="polite" className={hint ? "mt-1.5 text-sm text-warn" : ""}>
      {hint}
    </p>
  );
}
