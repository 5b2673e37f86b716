"use client";

import { type RefObject, useEffect, useRef } from "react";

type Place = { messages: string; top: number };

/**
 * Keeps what somebody reads further up in the thread where it stands, whatever is written below it, loaded above it or
 * drawn anew. Not every browser does that by itself, and none when the words are drawn anew.
 * @returns what is to be called when somebody has scrolled
 */
export function usePlace(scroller: RefObject<HTMLElement | null>, away: boolean): () => void {
  const place = useRef<Place | null>(null);
  useEffect(() => {
    const thread = scroller.current;
    const drawn = thread?.firstElementChild;
    if (!away || !thread || !drawn) return;
    const sizes = new ResizeObserver(() => {
      const { messages, top } = place.current ?? {};
      const message = messages && drawn.querySelector(`[data-messages~="${messages}"]`);
      if (message) thread.scrollTop += topIn(thread, message) - (top ?? 0);
    });
    sizes.observe(drawn);
    return () => sizes.disconnect();
  }, [away, scroller]);
  return () => {
    if (scroller.current) place.current = placeIn(scroller.current);
  };
}

/** The first message in view. They stand below each other, so that half of them can be passed over at a time. */
function placeIn(thread: HTMLElement): Place | null {
  const all = thread.querySelectorAll<HTMLElement>("[data-messages]");
  let [first, end] = [0, all.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if (bottomIn(thread, all[middle]) > 0) end = middle;
    else first = middle + 1;
  }
  const message = all[first];
  const [messages] = message?.dataset.messages?.split(" ") ?? [];
  return message && messages ? { messages, top: topIn(thread, message) } : null;
}

function topIn(thread: HTMLElement, message: Element): number {
  return message.getBoundingClientRect().top - thread.getBoundingClientRect().top;
}

function bottomIn(thread: HTMLElement, message?: Element): number {
  return message ? message.getBoundingClientRect().bottom - thread.getBoundingClientRect().top : 0;
}
