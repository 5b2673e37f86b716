"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useTransition } from "react";
import { tellFact } from "@/components/notification/facts";
import { isAsking } from "@/components/order/is-asking";
import { EVENT_TYPES } from "@/domain/order/events";

const STREAM = "/api/communication/stream";
/** What happens within this time is drawn at once, and not more often than that. */
const GATHER_MS = 300;
const AT_MOST_EVERY_MS = 3_000;
/** After which one that was refused is asked for again. */
const PATIENCE_MS = 30_000;

/**
 * Draws the desk anew soon after something has happened to any order, while somebody looks at it, but not while they fill in
 * a dialog of the order beside the list. What has the focus keeps it; where its order is gone, the one that has its place gets it.
 * @param cursor the newest fact that the desk was drawn with
 */
export function DeskLive({ cursor }: { cursor: number }) {
  const router = useRouter();
  const [drawing, startDrawing] = useTransition();
  const keepFocus = useKeptFocus(drawing);
  const start = useRef<number | null>(cursor);

  useEffect(() => {
    let stream: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let drawn = 0;
    let held = false;

    function draw() {
      timer = undefined;
      held = isAsking();
      if (held) return;
      drawn = Date.now();
      keepFocus();
      startDrawing(() => router.refresh());
    }
    function hear() {
      tellFact();
      timer ??= setTimeout(draw, Math.max(GATHER_MS, drawn + AT_MOST_EVERY_MS - Date.now()));
    }
    // Of a dialog.
    function close() {
      if (held) hear();
    }
    function open() {
      clearTimeout(again);
      // Behind what the desk was drawn with; later on from now, and what happened meanwhile is drawn.
      stream = new EventSource(start.current === null ? STREAM : `${STREAM}?after=${start.current}`);
      if (start.current === null) stream.addEventListener("open", hear, { once: true });
      start.current = null;
      for (const type of EVENT_TYPES) stream.addEventListener(type, hear);
      // A connection that broke comes back by itself; one that was refused does not.
      stream.addEventListener("error", () => {
        if (stream?.readyState === EventSource.CLOSED) again = setTimeout(open, PATIENCE_MS);
      });
    }
    function leave() {
      stream?.close();
      clearTimeout(timer);
      clearTimeout(again);
      timer = undefined;
    }
    // A browser opens few connections to one place: a tab that nobody looks at needs none.
    function turn() {
      leave();
      if (!document.hidden) open();
    }
    turn();
    document.addEventListener("visibilitychange", turn);
    document.addEventListener("close", close, { capture: true }); // it does not bubble
    return () => {
      document.removeEventListener("visibilitychange", turn);
      document.removeEventListener("close", close, { capture: true });
      leave();
    };
  }, [router, keepFocus]);

  return null;
}

const ROWS = "li:has(article)";

/** Remembers which row has the focus before the list is drawn anew, and gives it to the one in its place if it is lost then. */
function useKeptFocus(drawing: boolean): () => void {
  const at = useRef(-1);
  useEffect(() => {
    if (drawing || at.current < 0 || document.activeElement !== document.body) return;
    const links = document.querySelectorAll<HTMLAnchorElement>(`${ROWS} h2 a`);
    links[Math.min(at.current, links.length - 1)]?.focus({ preventScroll: true });
    at.current = -1;
  }, [drawing]);
  return useCallback(() => {
    const row = document.activeElement?.closest(ROWS);
    at.current = row ? [...document.querySelectorAll(ROWS)].indexOf(row) : -1;
  }, []);
}
