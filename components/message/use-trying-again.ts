"use client";

import { useEffect, useRef } from "react";

const SOONEST_MS = 1_500;
const LATEST_MS = 30_000;

/** Whether messages are on their way, held up by a lost connection, or neither. */
export type Way = "clear" | "going" | "held";

/**
 * Tries again by itself for as long as messages are held up: at once when the browser has a connection again, and else less
 * and less often, since a desk that restarts tells no browser that it is back.
 */
export function useTryingAgain(way: Way, retry: () => void): void {
  const losses = useRef(0);
  useEffect(() => {
    if (way === "clear") losses.current = 0;
    if (way !== "held") return;
    const timer = setTimeout(retry, Math.min(SOONEST_MS * 2 ** losses.current, LATEST_MS));
    losses.current += 1;
    return () => clearTimeout(timer);
  }, [way, retry]);

  useEffect(() => {
    const back = () => {
      losses.current = 0;
      retry();
    };
    window.addEventListener("online", back);
    return () => window.removeEventListener("online", back);
  }, [retry]);
}
