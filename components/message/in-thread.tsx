"use client";

import { useThreadActs } from "./thread-acts";

/** Leads from a message that is shown by itself to its place in the thread. */
export function InThread({ id, label }: { id: number; label: string }) {
  const { lead } = useThreadActs();
  return (
    <button
      type="button"
      onClick={() => lead(id)}
      className="mx-auto flex min-h-11 items-center rounded-lg px-3 text-sm text-soft underline underline-offset-4 hover:bg-sunken"
    >
      {label}
    </button>
  );
}
