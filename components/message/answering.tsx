"use client";

import { X } from "lucide";
import { Icon } from "@/components/ui/icon";
import type { Named } from "./thread-acts";

type Props = { message: Named; label: string; stop: string; onStop: () => void };

/** Says above the place to write which message is being answered. */
export function Answering({ message, label, stop, onStop }: Props) {
  return (
    <div className="flex items-center gap-2 border-t border-line bg-card py-1 pr-1 pl-3 sm:pl-5">
      <p role="status" className="min-w-0 flex-1 border-l-4 border-accent pl-3 text-sm">
        <span className="block truncate font-medium">
          {label} {message.name}
        </span>
        <span className="block truncate text-soft">{message.words}</span>
      </p>
      <button
        type="button"
        onClick={onStop}
        className="grid size-11 shrink-0 place-items-center rounded-lg hover:bg-sunken"
      >
        <Icon of={X} size={18} />
        <span className="sr-only">{stop}</span>
      </button>
    </div>
  );
}
