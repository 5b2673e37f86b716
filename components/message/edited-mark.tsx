"use client";

import { useThreadActs } from "./thread-acts";

type Props = { id: number; label: string };

/** Says that a message was edited, and opens what it said before. */
export function EditedMark({ id, label }: Props) {
  const { change } = useThreadActs();
  return (
    <button
      type="button"
      onClick={() => change({ kind: "history", id })}
      className="min-h-11 rounded-lg px-2 text-sm text-soft underline underline-offset-4 hover:bg-sunken"
    >
      {label}
    </button>
  );
}
