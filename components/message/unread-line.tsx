"use client";

import { createContext, useContext, useEffect, useRef, useState } from "react";

const Line = createContext<number | null>(null);

/** Gives the lines of a thread the message behind which it was new when it was opened, null when nothing was. */
export const UnreadFrom = Line.Provider;

type Props = {
  label: string;
  /** Messages that stand together, each behind the one of theirs that it follows (null where that is not known). */
  theirs: [number | null, number][];
};

/** Stands above the first message that was new when the thread was opened. Takes no room, so that nothing jumps. */
export function UnreadLine({ label, theirs }: Props) {
  const readTo = useContext(Line);
  const isHere = theirs.some(
    ([before, id]) => readTo !== null && before !== null && before <= readTo && id > readTo,
  );
  if (!isHere) return null;
  return (
    <div className="relative -top-2 h-0 w-full self-stretch border-t border-accent">
      <span className="absolute -top-2 left-1/2 -translate-x-1/2 rounded-full bg-accent px-2.5 text-xs/4 font-medium whitespace-nowrap text-on-accent">
        {label}
      </span>
    </div>
  );
}

/**
 * Up to which message the thread was read when it was opened, or when the reader came back to its tab and found more.
 * Null while nothing was new: what arrives before one's eyes needs no line.
 */
export function useUnreadFrom(unread: number, readTo: number): number | null {
  const [line, setLine] = useState(unread > 0 ? readTo : null);
  const wasAway = useRef(false);
  useEffect(() => {
    const note = () => {
      wasAway.current ||= document.hidden;
    };
    document.addEventListener("visibilitychange", note);
    return () => document.removeEventListener("visibilitychange", note);
  }, []);
  useEffect(() => {
    if (unread === 0 || !wasAway.current) return;
    setLine(readTo);
    wasAway.current = document.hidden;
  }, [unread, readTo]);
  return line;
}
