"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Stop } from "@/components/attachment/send-file";
import { useRedraw } from "@/components/order/order-live";
import { deliver } from "./deliver";
import { inLineAgain, keep, type Outgoing, readKept, release } from "./outgoing";
import { useTryingAgain, type Way } from "./use-trying-again";

type Options = {
  orderId: number;
  viewerId: number;
  /** Where unsent words are kept in this browser. */
  place: string;
  /** The newest message and the newest note that the server has drawn. */
  newest: number;
  newestNote: number;
  lost: string;
};

/**
 * Messages on their way, one after the other in the order in which they were written. A refused one stays with its
 * reason and lets the next ones pass; a lost connection stops all until it is back or somebody tries again.
 */
export function useOutbox({ orderId, viewerId, place, newest, newestNote, lost }: Options) {
  const redraw = useRedraw();
  const { list, items, update, change } = useQueue(place, lost);
  const running = useRef(false);
  const stops = useRef(new Map<string, Stop>());

  const run = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    for (let free = true; free; ) {
      const next = list.current.find(({ state }) => state === "waiting");
      const begun = (key: string, stop: Stop) => stops.current.set(key, stop);
      free = next !== undefined && (await deliver(next, { orderId, viewerId, lost, change, begun }));
      if (next) stops.current.delete(next.key);
      if (next && free) redraw(next.note ? "anyway" : "if it has grown");
    }
    running.current = false;
  }, [list, orderId, viewerId, lost, change, redraw]);

  const retry = useCallback(
    (key?: string) => {
      update(inLineAgain(list.current, key));
      run();
    },
    [list, update, run],
  );

  const again = useCallback(() => retry(), [retry]);
  useTryingAgain(wayOf(items), again, Math.max(0, ...items.map(({ after = 0 }) => after)));

  // What the server has drawn by now need not be shown twice.
  useEffect(() => {
    const drawn = list.current.filter((item) => isDrawn(item, newest, newestNote));
    if (drawn.length === 0) return;
    drawn.forEach(release);
    update(list.current.filter((item) => !drawn.includes(item)));
  }, [newest, newestNote, list, update]);

  return {
    items: items.filter((item) => !isDrawn(item, newest, newestNote)),
    retry,
    /** Lets the next ones pass. */
    pause: (key: string) => {
      change(key, { state: "paused" });
      stops.current.get(key)?.();
    },
    discard: (key: string) => {
      stops.current.get(key)?.("for good");
      list.current.filter((item) => item.key === key).forEach(release);
      update(list.current.filter((item) => item.key !== key));
    },
    post: (written: Outgoing[]) => {
      update([...inLineAgain(list.current), ...written]);
      run();
    },
  };
}

function isDrawn({ id, note }: Outgoing, newest: number, newestNote: number): boolean {
  return id !== undefined && id <= (note ? newestNote : newest);
}

const AT_REST = new Set<Outgoing["state"]>(["failed", "paused", "sent"]);

function wayOf(items: Outgoing[]): Way {
  if (items.some(({ state, refused }) => state === "failed" && !refused)) return "held";
  return items.every(({ state }) => AT_REST.has(state)) ? "clear" : "going";
}

/** The messages on their way, as they stand now and as they are drawn; words among them outlive a closed tab. */
function useQueue(place: string, lost: string) {
  const list = useRef<Outgoing[]>([]);
  const [items, setItems] = useState<Outgoing[]>([]);
  const update = useCallback(
    (next: Outgoing[]) => {
      list.current = next;
      setItems(next);
      keep(place, next);
    },
    [place],
  );
  const change = useCallback(
    (key: string, changed: Partial<Outgoing>) =>
      update(list.current.map((item) => (item.key === key ? { ...item, ...changed } : item))),
    [update],
  );
  useEffect(() => {
    const kept = readKept(place);
    if (kept.length > 0) update(kept.map((item) => ({ ...item, problem: lost })));
  }, [place, update, lost]);
  return { list, items, update, change };
}
