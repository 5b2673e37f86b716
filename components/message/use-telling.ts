"use client";

import { useRef } from "react";

/** Sooner than what was told is forgotten. */
const EVERY_MS = 4_000;

/**
 * Tells colleagues and the other side that somebody is writing to the other side, now and then while they type. Nobody waits
 * for it.
 */
export function useTelling(orderId: number): () => void {
  const told = useRef(0);
  return () => {
    if (Date.now() - told.current < EVERY_MS) return;
    told.current = Date.now();
    fetch("/api/communication/order/writing", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ id: orderId, to_other_side: 1 }),
    }).catch(() => {}); // the next key tells it again
  };
}
