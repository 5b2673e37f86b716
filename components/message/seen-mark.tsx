"use client";

import { CheckCheck } from "lucide";
import { useNow } from "@/components/order/order-live";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/domain/viewer";
import type { Seen } from "@/schemas/order";

type Props = {
  /** The side that reads. */
  by: keyof Seen;
  /** The message above, and the next one of the same side if there is one. */
  message: number;
  next?: number;
  label: string;
  /** How far they had read when the page was drawn, and when: in words, or 0 where that is not known. */
  seen: number;
  time: string | 0;
  locale: Locale;
  timeZone: string;
};

/** Says that the message above is the newest of this side that the other one has seen; it moves on while they read. */
export function SeenMark({ by, message, next, label, seen, time, locale, timeZone }: Props) {
  const now = useNow()?.seen[by];
  const isNews = now !== undefined && now.message_id > seen;
  const upTo = isNews ? now.message_id : seen;
  if (upTo < message || (next !== undefined && upTo >= next)) return null;
  const clock = { timeStyle: "short", timeZone } as const;
  const when = isNews ? new Intl.DateTimeFormat(locale, clock).format(now.time * 1000) : time;
  return (
    <p className="flex items-center gap-1 px-1 text-sm text-soft">
      <Icon of={CheckCheck} size={16} />
      {label}
      {when !== 0 && ` · ${when}`}
    </p>
  );
}
