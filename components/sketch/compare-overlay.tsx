"use client";

import { type CSSProperties, useId, useState } from "react";
import type { Messages } from "@/i18n/messages";
import { PictureFrame } from "./picture-frame";
import { PinBadge } from "./pin-badge";

/** A picture of a round, and what was remarked on it. */
export type Compared = {
  name: string;
  path: string;
  width: number;
  height: number;
  pins: { id: number; number: number; x: number; y: number; text: string; done: boolean }[];
};

/** The same picture of two rounds. */
export type Pair = { name: string; older: Compared; newer: Compared };
type Props = { pair: Pair; older: string; newer: string; words: Messages["order_page"]["compare"] };

/** One picture over the other; a slider says how much of each is seen. */
export function CompareOverlay({ pair, older, newer, words }: Props) {
  const [share, setShare] = useState(50);
  const [pinned, setPinned] = useState(false);
  const id = useId();
  const picture = "absolute inset-0 size-full bg-sunken object-contain";
  const clipped = { clipPath: `inset(0 ${100 - share}% 0 0)` };
  const rest = { clipPath: `inset(0 0 0 ${share}%)` };
  return (
    <>
      <div className="relative min-h-0 flex-1 overflow-hidden rounded-xl">
        <img src={pair.newer.path} alt={`${newer}: ${pair.name}`} className={picture} />
        <img src={pair.older.path} alt={`${older}: ${pair.name}`} className={picture} style={clipped} />
        {pinned && <Pins of={pair.newer} round={newer} clip={rest} />}
        {pinned && <Pins of={pair.older} round={older} clip={clipped} />}
        <div aria-hidden className="absolute inset-y-0 w-0.5 bg-accent" style={{ left: `${share}%` }} />
      </div>
      {pair.newer.pins.length + pair.older.pins.length > 0 && (
        <label className="inline-flex min-h-11 items-center gap-2 self-start">
          <input
            type="checkbox"
            checked={pinned}
            onChange={({ target }) => setPinned(target.checked)}
            className="size-5 accent-accent"
          />
          {words.pins}
        </label>
      )}
      <div>
        <label htmlFor={id} className="sr-only">
          {words.slider}
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          value={share}
          onChange={({ target }) => setShare(Number(target.value))}
          className="min-h-11 w-full accent-accent"
        />
        <p aria-hidden className="flex justify-between gap-4 text-sm text-soft">
          <span>{older}</span>
          <span>{newer}</span>
        </p>
      </div>
    </>
  );
}

/** The pins of one of the two, as far as its picture is seen. */
function Pins({ of, round, clip }: { of: Compared; round: string; clip: CSSProperties }) {
  return (
    <div className="pointer-events-none absolute inset-0" style={clip}>
      <PictureFrame width={of.width} height={of.height} className="size-full">
        {of.pins.map(({ id, number, x, y, text, done }) => (
          <span
            key={id}
            role="img"
            aria-label={`${round}, ${number}: ${text}`}
            style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
            className="absolute -translate-1/2"
          >
            <PinBadge number={number} done={done} />
          </span>
        ))}
      </PictureFrame>
    </div>
  );
}
