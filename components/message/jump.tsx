"use client";

import { ArrowDown } from "lucide";
import { Icon } from "@/components/ui/icon";
import type { ConversationWords } from "./conversation";

type JumpProps = { words: ConversationWords; meanwhile: number; go: () => void };

/** Back to the newest message, with how many came meanwhile; on a small screen it is only an arrow while there are none. */
export function Jump({ words, meanwhile, go }: JumpProps) {
  return (
    <button
      type="button"
      onClick={go}
      className="absolute right-3 bottom-3 inline-flex min-h-11 items-center gap-2 rounded-full border border-edge bg-card px-4 font-medium whitespace-nowrap shadow-card hover:bg-sunken"
    >
      <Icon of={ArrowDown} size={16} />
      <span className={meanwhile > 0 ? "" : "max-sm:sr-only"}>
        {meanwhile > 0 ? words.new_below : words.jump}
      </span>
      {meanwhile > 0 && (
        <span className="rounded-full bg-accent px-2 text-sm text-on-accent tabular-nums">{meanwhile}</span>
      )}
    </button>
  );
}
