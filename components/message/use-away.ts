"use client";

import { useEffect, useRef, useState } from "react";

/** So far from the newest message one reads further up, in CSS pixels. */
const FAR = 160;

/**
 * Whether somebody reads further up in the thread. The page's address then says from where it is drawn, so that they keep what is
 * drawn there, however much is written meanwhile; back at the newest message it says so no more.
 * @param oldest the first message that is drawn, where others stand before it
 * @returns also what is to be told how far they have scrolled: 0 at the newest message, less further up
 */
export function useAway(oldest?: number): [boolean, (top: number) => void] {
  const [away, setAway] = useState(false);
  const wasAway = useRef(false);
  /** What the address said until one came back: what is drawn may begin there still. */
  const left = useRef<string | null>(null);
  useEffect(() => {
    const from = oldest === undefined ? left.current : String(oldest);
    if (away && from !== null) stayAt(from);
    if (!away && wasAway.current) left.current = comeBack() ?? left.current;
    wasAway.current = away;
  }, [away, oldest]);
  return [away, (top) => setAway(top < -FAR)];
}

function stayAt(from: string): void {
  const address = new URL(location.href);
  if (address.searchParams.has("from")) return;
  address.searchParams.set("from", from);
  window.history.replaceState(null, "", address);
}

/** @returns from where the thread was drawn, as the address said */
function comeBack(): string | null {
  const address = new URL(location.href);
  const from = address.searchParams.get("from");
  if (from === null) return null;
  address.searchParams.delete("from");
  if (address.hash.startsWith("#message-")) address.hash = "";
  window.history.replaceState(null, "", address);
  return from;
}
