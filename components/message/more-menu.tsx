"use client";

import { type IconNode, MapPin, Plus, UserRound } from "lucide";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { useReady } from "@/components/ui/use-ready";
import type { ConversationWords } from "./conversation";
import type { Card } from "./outgoing";

type Props = { id: string; words: ConversationWords["more"]; ask: (type: Card["type"]) => void };

/** What is sent more seldom: a place, or a person. */
export function MoreMenu({ id, words, ask }: Props) {
  const ready = useReady();
  return (
    <>
      <button
        id={id}
        type="button"
        disabled={!ready}
        popoverTarget="more-to-send"
        aria-haspopup="dialog"
        className={buttonClass("quiet", "size-11 shrink-0 p-0! [anchor-name:--more-to-send]")}
      >
        <Icon of={Plus} size={20} />
        <span className="sr-only">{words.open}</span>
      </button>
      <div
        id="more-to-send"
        popover="auto"
        role="dialog"
        aria-label={words.open}
        className="m-auto w-56 rounded-2xl border border-line bg-card p-2 text-ink shadow-card supports-[position-area:top]:inset-auto supports-[position-area:top]:m-2 [position-anchor:--more-to-send] [position-area:top_span-right] [position-try-fallbacks:flip-inline]"
      >
        <Item of={MapPin} label={words.location} choose={() => ask("location")} />
        <Item of={UserRound} label={words.contact} choose={() => ask("contact")} />
      </div>
    </>
  );
}

function Item({ of, label, choose }: { of: IconNode; label: string; choose: () => void }) {
  return (
    <button
      type="button"
      popoverTarget="more-to-send"
      popoverTargetAction="hide"
      onClick={choose}
      className={buttonClass("quiet", "w-full justify-start!")}
    >
      <Icon of={of} size={20} />
      {label}
    </button>
  );
}
