"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { inputClass } from "@/components/ui/field";
import type { Messages } from "@/i18n/messages";

/** The same picture of two rounds. */
type Pair = { name: string; older: string; newer: string };

type Props = {
  label: string;
  closeLabel: string;
  /** What the two rounds are called. */
  older: string;
  newer: string;
  pairs: [Pair, ...Pair[]];
  words: Messages["order_page"]["compare"];
};

/** Lays a picture of one round over that of another; a slider says how much of each is seen. */
export function CompareRounds({ label, closeLabel, older, newer, pairs, words }: Props) {
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const pair = pairs[at] ?? pairs[0];
  return (
    <>
      <Button look="secondary" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog wide open={open} title={label} closeLabel={closeLabel} onClose={() => setOpen(false)}>
        {pairs.length > 1 && (
          <select
            aria-label={words.which}
            value={at}
            onChange={({ target }) => setAt(Number(target.value))}
            className={inputClass}
          >
            {pairs.map(({ name }, number) => (
              <option key={name} value={number}>
                {name}
              </option>
            ))}
          </select>
        )}
        <Overlay key={at} pair={pair} older={older} newer={newer} slider={words.slider} />
      </Dialog>
    </>
  );
}

type OverlayProps = Pick<Props, "older" | "newer"> & { pair: Pair; slider: string };

function Overlay({ pair, older, newer, slider }: OverlayProps) {
  const [share, setShare] = useState(50);
  const id = useId();
  const picture = "absolute inset-0 size-full bg-sunken object-contain";
  return (
    <>
      <div className="relative min-h-0 flex-1 overflow-hidden rounded-xl">
        <img src={pair.newer} alt={`${newer}: ${pair.name}`} className={picture} />
        <img
          src={pair.older}
          alt={`${older}: ${pair.name}`}
          className={picture}
          style={{ clipPath: `inset(0 ${100 - share}% 0 0)` }}
        />
        <div aria-hidden className="absolute inset-y-0 w-0.5 bg-accent" style={{ left: `${share}%` }} />
      </div>
      <div>
        <label htmlFor={id} className="sr-only">
          {slider}
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
