"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { FIT, type Place, pulled, type Room, roomFor, type Zoom, zoomed } from "./zoom";

const STEP = 1.5;
/** What a double tap comes to. */
const CLOSE_UP = 3;
const MIDDLE: Place = { x: 0, y: 0 };

/**
 * How large a picture is shown: by wheel, by a trackpad's pinch and by the keys + and −, 0 for as it fits.
 * A picture with another address begins as it fits.
 * @returns refs for the frame and for the picture in it, the zoom, and ways to change it
 */
export function useZoom(src: string) {
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLImageElement>(null);
  const [state, setState] = useState({ src, zoom: FIT });
  const zoom = state.src === src ? state.zoom : FIT;

  function change(next: (now: Zoom, room: Room) => Zoom) {
    const [{ clientWidth: width, clientHeight: height } = {}, image] = [
      frame.current ?? undefined,
      picture.current,
    ];
    if (!width || !height || !image?.naturalWidth) return; // it has not arrived yet
    const room = roomFor({ width, height }, { width: image.naturalWidth, height: image.naturalHeight });
    setState((now) => ({ src, zoom: next(now.src === src ? now.zoom : FIT, room) }));
  }
  const grow = (times: number, at = MIDDLE) => change((now, room) => zoomed(now, times, at, room));
  const placeOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Place => {
    const box = frame.current?.getBoundingClientRect();
    return box ? { x: clientX - box.x - box.width / 2, y: clientY - box.y - box.height / 2 } : MIDDLE;
  };

  const onWheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault();
    // A pinch on a trackpad comes as a wheel with Ctrl, in far smaller steps.
    grow(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), placeOf(event));
  });
  const onKey = useEffectEvent(({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (ctrlKey || metaKey) return; // the browser's own
    if (key === "+" || key === "=") grow(STEP);
    if (key === "-") grow(1 / STEP);
    if (key === "0") change(() => FIT);
  });
  useEffect(() => {
    const box = frame.current;
    const wheel = (event: WheelEvent) => onWheel(event);
    const press = (event: KeyboardEvent) => onKey(event);
    box?.addEventListener("wheel", wheel, { passive: false });
    document.addEventListener("keydown", press);
    return () => {
      box?.removeEventListener("wheel", wheel);
      document.removeEventListener("keydown", press);
    };
  }, []);

  return {
    frame,
    picture,
    zoom,
    placeOf,
    grow,
    pull: (by: Place) => change((now, room) => pulled(now, by, room)),
    larger: () => grow(STEP),
    smaller: () => grow(1 / STEP),
    toggle: (at: Place) => change((now, room) => (now.scale > 1 ? FIT : zoomed(now, CLOSE_UP, at, room))),
  };
}
