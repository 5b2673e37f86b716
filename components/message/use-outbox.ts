"use client";

import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useSyncExternalStore } from "react";
import { useNow, useRedraw } from "@/components/order/order-live";
import { queueOf } from "./outbox-queue";
import { isDrawn, type Outgoing } from "./outgoing";
import { useAskBeforeLeaving } from "./use-ask-before-leaving";
import { useTryingAgain, type Way } from "./use-trying-again";

type Options = {
  orderId: number;
  viewerId: number;
  /** The newest message and the newest note that the server has drawn. */
  newest: number;
  newestNote: number;
};

const NOTHING: readonly Outgoing[] = [];

/** Messages on their way from this tab, and what one may do with them; the page is drawn anew when one has arrived. */
export function useOutbox({ orderId, viewerId, newest, newestNote }: Options) {
  // Only in a browser: on the server it would be everybody's.
  const queue = useCallback(() => queueOf({ orderId, viewerId }), [orderId, viewerId]);
  const items = useSyncExternalStore(
    useCallback((hear) => queue().listen(hear), [queue]),
    useCallback(() => queue().items, [queue]),
    () => NOTHING,
  );
  const retry = useCallback((key?: string) => queue().retry(key), [queue]);
  const again = useCallback(() => retry(), [retry]);
  useTryingAgain(wayOf(items), again, afterOf(items));
  // Something was told of the order: there is a desk again.
  const now = useNow();
  const heard = useEffectEvent(() => {
    if (wayOf(items) === "held" && afterOf(items) === 0) again();
  });
  useEffect(() => {
    if (now) heard();
  }, [now]);
  useAskBeforeLeaving(useCallback(() => queue().isAtRisk, [queue]));
  useRedrawing(items);

  useEffect(() => {
    if (items.some((item) => isDrawn(item, newest, newestNote))) queue().drawn(newest, newestNote);
  }, [queue, items, newest, newestNote]);
  useEffect(() => {
    const takeOver = () => document.hidden || void queue().takeOver();
    takeOver();
    document.addEventListener("visibilitychange", takeOver);
    return () => document.removeEventListener("visibilitychange", takeOver);
  }, [queue]);

  const acts = useMemo(
    () => ({
      retry,
      pause: (key: string) => queue().pause(key),
      discard: (key: string) => queue().discard(key),
      post: (written: Outgoing[]) => queue().post(written),
    }),
    [queue, retry],
  );
  return { ...acts, items: items.filter((item) => !isDrawn(item, newest, newestNote)) };
}

/** A message brings a fact, which is heard of; a note brings none. */
function useRedrawing(items: readonly Outgoing[]): void {
  const redraw = useRedraw();
  const told = useRef(new Set<string>());
  useEffect(() => {
    for (const { key, state, note } of items) {
      if (state !== "sent" || told.current.has(key)) continue;
      told.current.add(key);
      redraw(note ? "anyway" : "if it has grown");
    }
  }, [items, redraw]);
}

/** For so many seconds nothing is to be tried again. */
function afterOf(items: readonly Outgoing[]): number {
  return Math.max(0, ...items.map(({ state, after = 0 }) => (state === "failed" ? after : 0)));
}

const AT_REST = new Set<Outgoing["state"]>(["failed", "paused", "sent"]);

function wayOf(items: readonly Outgoing[]): Way {
  if (items.some(({ state, refused }) => state === "failed" && !refused)) return "held";
  return items.every(({ state }) => AT_REST.has(state)) ? "clear" : "going";
}
