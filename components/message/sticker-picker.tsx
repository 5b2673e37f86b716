"use client";

import { Sticker as StickerIcon } from "lucide";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { useReady } from "@/components/ui/use-ready";
import { localAddress } from "@/domain/attachment";
import type { StickerOffer } from "@/schemas/sticker";

/** A sticker with its title in the reader's language. */
export type StickerChoice = StickerOffer;

type Props = { label: string; stickers: StickerChoice[]; onPick: (sticker: StickerChoice) => void };

/**
 * Picks a sticker to send. The platform's own popover: it closes on Escape, on a click beside it and on a choice, and
 * gives the focus back to its button.
 */
export function StickerPicker({ label, stickers, onPick }: Props) {
  const ready = useReady();
  return (
    <>
      <button
        type="button"
        disabled={!ready}
        popoverTarget="stickers"
        aria-haspopup="dialog"
        className={buttonClass("quiet", "size-11 shrink-0 p-0! [anchor-name:--stickers]")}
      >
        <Icon of={StickerIcon} size={20} />
        <span className="sr-only">{label}</span>
      </button>
      <div
        id="stickers"
        popover="auto"
        role="dialog"
        aria-label={label}
        className="m-auto max-h-[70dvh] w-[min(22rem,92vw)] grid-cols-4 gap-1 overflow-y-auto rounded-2xl border border-line bg-card p-2 text-ink shadow-card open:grid supports-[position-area:top]:inset-auto supports-[position-area:top]:m-2 [position-anchor:--stickers] [position-area:top_span-right] [position-try-fallbacks:flip-inline]"
      >
        {stickers.map((sticker) => (
          <button
            key={sticker.name}
            type="button"
            popoverTarget="stickers"
            popoverTargetAction="hide"
            onClick={() => onPick(sticker)}
            className="grid place-items-center rounded-xl p-1.5 hover:bg-sunken"
          >
            <img
              src={localAddress(sticker.url) ?? undefined}
              alt={sticker.title}
              width={64}
              height={64}
              loading="lazy"
              className="size-16 object-contain"
            />
          </button>
        ))}
      </div>
    </>
  );
}
