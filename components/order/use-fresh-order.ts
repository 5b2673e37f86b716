"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import type { OrderVersion } from "@/schemas/order";
import { followOrder, type Trouble } from "./follow-order";

/** What stands in the way of being up to date, and what was told of the order last. */
type Fresh = { trouble: Trouble; now: OrderVersion | null };

/**
 * Draws the page anew as soon as the order has grown, but not under the hands of somebody who is filling in a dialog: the control that
 * opened it may go with the change, and what they wrote with it. Returns what is told besides, and what stands in the way of that.
 */
export function useFreshOrder(id: number, version: number): Fresh {
  const router = useRouter();
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [now, setNow] = useState<OrderVersion | null>(null);
  const [drawing, startDrawing] = useTransition();
  const page = useRef({ version, drawing, known: version, drawn: version });

  useEffect(() => {
    const { known, drawn } = page.current;
    page.current = { version, drawing, known, drawn };
    // More was told while it was being drawn: once more then, and not again and again if that does not bring it.
    if (drawing || known <= version || known <= drawn || isAsking()) return;
    page.current = { version, drawing: true, known, drawn: known };
    startDrawing(() => router.refresh());
  }, [version, drawing, router]);

  useEffect(() => {
    page.current.known = page.current.drawn = page.current.version;
    function grown(told: number) {
      page.current.known = Math.max(page.current.known, told);
      draw();
    }
    function draw() {
      const { current } = page;
      if (current.drawing || current.known <= current.version || isAsking()) return;
      page.current = { ...current, drawing: true, drawn: current.known };
      startDrawing(() => router.refresh());
    }
    const leave = followOrder(id, {
      trouble: setTrouble,
      grown,
      now: (told) => {
        setNow(told);
        grown(told.version);
      },
    });
    document.addEventListener("close", draw, { capture: true }); // of a dialog: it does not bubble
    return () => {
      leave();
      document.removeEventListener("close", draw, { capture: true });
    };
  }, [id, router]);

  return { trouble, now: now?.id === id ? now : null };
}

function isAsking(): boolean {
  return document.querySelector("dialog[open] form") !== null;
}
