"use client";

import { useThreadActs } from "./thread-acts";

type Props = { orderId: number; id: number; label: string; name: string; words: string };

/** What a message answers, in short, above it; it leads there. */
export function Original({ orderId, id, label, name, words }: Props) {
  const { lead } = useThreadActs();
  return (
    <a
      href={`/orders/${orderId}?from=${id + 1}#message-${id}`}
      onClick={(event) => {
        event.preventDefault();
        lead(id);
      }}
      className="flex min-h-11 max-w-[min(38rem,88%)] min-w-0 flex-col justify-center rounded-lg border-l-4 border-accent bg-sunken px-3 py-1 text-sm text-soft hover:text-ink"
    >
      <span className="sr-only">{label}</span>
      <span className="truncate font-medium">{name}</span>
      <span className="line-clamp-2 wrap-anywhere">{words}</span>
    </a>
  );
}
