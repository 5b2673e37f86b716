"use client";

import { useEffect, useRef } from "react";

const SOONEST_MS = 1_500;
const LATEST_MS = 30_000;

/** Whether messages are on their way, held up by a lost connection, or neither. */
export type Way = "clear" | "going" | "held";

/**
 * Tries again by itself for as long as messages are held up: at once when the browser has a connection again, and else less
 * and less often, since a desk that restarts tells no browser that it is back.
 * @param after for so many seconds not, as the server asked
 */
export function useTryingAgain(way: Way, retry: () => void, after = 0): void {
  const losses = useRef(0);
  useEffect(() => {
    if (way === "clear") losses.current = 0;
    if (way !== "held") return;
    const timer = setTimeout(
      retry,
      Math.max(Math.min(SOONEST_MS * 2 ** losses.current, LATEST_MS), after * 1_000),
    );
    losses.current += 1;
    return () => clearTimeout(timer);
  }, [way, retry, after]);

  useEffect(() => {
    const back = () => {
      losses.current = 0;
      retry();
    };
    window.addEventListener("online", back);
    return () => window.removeEventListener("online", back);
  }, [retry]);
}
