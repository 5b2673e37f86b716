"use client";

import { type KeyboardEvent, type MouseEvent, useState } from "react";
import { useWords } from "#words";
import { localAddress } from "@/domain/attachment";
import { MIDDLE, moved, type Place, placed } from "@/domain/sketch/crosshair";
import { placeOf } from "@/domain/sketch/pins";
import type { SketchPicture, SketchPin } from "@/schemas/sketch";
import { PictureFrame } from "./picture-frame";
import { PinBadge } from "./pin-badge";

/** Where a pin has its mark on the picture. */
export const markerId = (pin: number) => `pin-mark-${pin}`;
/** What one places pins with. */
export const SURFACE_ID = "pin-surface";

type Props = {
  picture: SketchPicture;
  number: number;
  /** Where a pin is being written. */
  draft: Place | null;
  chosen: number | undefined;
  /** Null where no pins can be placed. */
  onPlace: ((place: Place) => void) | null;
  onPick: (pin: number) => void;
};

/** A picture with its pins, on which new ones are placed by a click, or by the arrow keys and Enter. */
export function PinSurface({ picture, number, draft, chosen, onPlace, onPick }: Props) {
  const words = useWords("pins");
  const { address, width, height, pins } = picture;
  return (
    <PictureFrame width={width} height={height} className="min-h-0 flex-1">
      <img
        src={localAddress(address) ?? address}
        alt={words("picture", { number })}
        className="absolute inset-0 size-full rounded-lg bg-sunken"
      />
      {onPlace && <Crosshair label={words("surface", { number })} onPlace={onPlace} />}
      {pins.map((pin) => (
        <Marker key={pin.id} pin={pin} chosen={pin.id === chosen} onPick={onPick} />
      ))}
      {draft && (
        <span
          style={{ left: `${draft.x * 100}%`, top: `${draft.y * 100}%` }}
          className="pointer-events-none absolute -translate-1/2"
        >
          <PinBadge number="+" />
        </span>
      )}
    </PictureFrame>
  );
}

type MarkerProps = { pin: SketchPin; chosen: boolean; onPick: (pin: number) => void };

/** A pin at its place; nothing for one that means the whole picture: it stands in the list. */
function Marker({ pin, chosen, onPick }: MarkerProps) {
  const words = useWords("pins");
  const { id, text, number, done_time } = pin;
  const place = placeOf(pin);
  if (!place) return null;
  return (
    <button
      type="button"
      id={markerId(id)}
      aria-label={words("marker", { number, text, done: done_time > 0 ? "yes" : "no" })}
      aria-pressed={chosen}
      onClick={() => onPick(id)}
      style={{ left: `${place.x * 100}%`, top: `${place.y * 100}%` }}
      className="absolute grid size-11 -translate-1/2 place-items-center rounded-full aria-pressed:bg-accent/30"
    >
      <PinBadge number={number} done={done_time > 0} />
    </button>
  );
}

type CrosshairProps = { label: string; onPlace: (place: Place) => void };

/** Covers the picture. A pointer places where it clicks; whoever comes by keyboard moves the crosshair first. */
function Crosshair({ label, onPlace }: CrosshairProps) {
  const words = useWords("pins");
  const [at, setAt] = useState(MIDDLE);
  const percent = (share: number) => Math.round(share * 100);

  function onClick({ detail, clientX, clientY, currentTarget }: MouseEvent) {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    // A click without a pointer is Enter, or what stands for it elsewhere.
    onPlace(detail === 0 ? at : placed({ x: (clientX - left) / width, y: (clientY - top) / height }));
  }

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    const next = moved(at, { key: event.key, far: event.shiftKey });
    if (next) setAt(next);
    if (event.key === "Escape") event.currentTarget.blur();
    // Arrows would scroll, and Escape would close the dialog.
    if (next || event.key === "Escape") event.preventDefault();
  }

  return (
    <>
      <button
        type="button"
        id={SURFACE_ID}
        aria-label={label}
        onClick={onClick}
        onKeyDown={onKeyDown}
        className="group absolute inset-0 cursor-crosshair rounded-lg"
      >
        <span
          style={{ left: `${at.x * 100}%` }}
          className="absolute inset-y-0 hidden w-0.5 -translate-x-1/2 bg-accent group-focus-visible:block"
        />
        <span
          style={{ top: `${at.y * 100}%` }}
          className="absolute inset-x-0 hidden h-0.5 -translate-y-1/2 bg-accent group-focus-visible:block"
        />
      </button>
      <p role="status" className="sr-only">
        {at !== MIDDLE && words("crosshair", { left: percent(at.x), top: percent(at.y) })}
      </p>
    </>
  );
}
