"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import type { OrderVersion } from "@/schemas/order";
import { followOrder, type Trouble } from "./follow-order";

/** What stands in the way of being up to date, and what was told of the order last. */
type Fresh = { trouble: Trouble; now: OrderVersion | null };

/** Draws the page anew as soon as the order has grown. Returns what is told besides, and what stands in the way of that. */
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
    if (drawing || known <= version || known <= drawn) return;
    page.current = { version, drawing: true, known, drawn: known };
    startDrawing(() => router.refresh());
  }, [version, drawing, router]);

  useEffect(() => {
    page.current.known = page.current.drawn = page.current.version;
    function grown(told: number) {
      const { current } = page;
      current.known = Math.max(current.known, told);
      if (current.drawing || told <= current.version) return;
      page.current = { ...current, drawing: true, drawn: current.known };
      startDrawing(() => router.refresh());
    }
    return followOrder(id, {
      trouble: setTrouble,
      grown,
      now: (told) => {
        setNow(told);
        grown(told.version);
      },
    });
  }, [id, router]);

  return { trouble, now: now?.id === id ? now : null };
}
