"use client";

import { type MouseEvent, type PointerEvent, useRef, useState } from "react";
import type { useZoom } from "./use-zoom";
import type { Place } from "./zoom";

/** Pixels that a finger may tremble, and that it has to go for a swipe; milliseconds between two taps. */
const TREMBLE = 10;
const SWIPE = 60;
const DOUBLE_MS = 350;

/**
 * What fingers and the mouse do on a picture: two pinch it, one pulls a large one or swipes to the next, and two taps in
 * a row make it large or whole.
 * @returns what to spread on the frame, and whether somebody holds the picture
 */
export function useFingers(zoom: ReturnType<typeof useZoom>, step: (by: number) => void) {
  const fingers = useRef(new Map<number, Place>());
  const began = useRef<Place | null>(null);
  const tap = useRef<{ at: Place; time: number } | null>(null);
  const touched = useRef(false);
  const [held, setHeld] = useState(false);

  function onPointerDown(event: PointerEvent) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    touched.current = event.pointerType === "touch";
    const at = zoom.placeOf(event);
    fingers.current.set(event.pointerId, at);
    began.current = fingers.current.size === 1 ? at : null; // two fingers neither tap nor swipe
    setHeld(true);
  }

  function onPointerMove(event: PointerEvent) {
    const before = fingers.current.get(event.pointerId);
    if (!before) return;
    const at = zoom.placeOf(event);
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    fingers.current.set(event.pointerId, at);
    if (other) zoom.grow(distance(at, other) / (distance(before, other) || 1), between(at, other));
    else zoom.pull({ x: at.x - before.x, y: at.y - before.y });
  }

  function onPointerUp(event: PointerEvent) {
    if (!fingers.current.delete(event.pointerId)) return;
    setHeld(fingers.current.size > 0);
    const from = began.current;
    began.current = null;
    if (!from) return;
    const at = zoom.placeOf(event);
    const [x, y] = [at.x - from.x, at.y - from.y];
    if (Math.hypot(x, y) < TREMBLE) return touched.current ? tapped(at, event.timeStamp) : undefined;
    if (zoom.zoom.scale === 1 && Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) step(x < 0 ? 1 : -1);
  }

  function tapped(at: Place, time: number) {
    const last = tap.current;
    const twice = last && time - last.time < DOUBLE_MS && distance(at, last.at) < 3 * TREMBLE;
    tap.current = twice ? null : { at, time };
    if (twice) zoom.toggle(at);
  }

  /** Of a mouse. Not every browser tells it of two taps, and some do. */
  function onDoubleClick(event: MouseEvent) {
    if (!touched.current) zoom.toggle(zoom.placeOf(event));
  }

  const handlers = { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onDoubleClick };
  return { held, handlers };
}

function distance(one: Place, other: Place): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function between(one: Place, other: Place): Place {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}
