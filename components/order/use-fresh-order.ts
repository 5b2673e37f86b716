"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState, useTransition } from "react";
import type { OrderVersion } from "@/schemas/order";
import { followOrder, type Trouble } from "./follow-order";
import { isAsking } from "./is-asking";

/** Has the page drawn anew: as soon as it is known that the order has grown, or whatever is known. */
export type Redraw = (when: "if it has grown" | "anyway") => void;

/** What stands in the way of being up to date, and what was told of the order last. */
type Fresh = { trouble: Trouble; now: OrderVersion | null; redraw: Redraw };

/**
 * Draws the page anew as soon as the order has grown, but not under the hands of somebody who is filling in a dialog: the control that
 * opened it may go with the change, and what they wrote with it. Returns what is told besides, and what stands in the way of that.
 * @param newestNote of the staff's notes that are drawn: they are no facts, so the version says nothing of them
 * @param byLink whether somebody came by a link into it
 */
export function useFreshOrder(id: number, version: number, newestNote: number, byLink: boolean): Fresh {
  const router = useRouter();
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [now, setNow] = useState<OrderVersion | null>(null);
  const [drawing, startDrawing] = useTransition();
  /** `stale` where more has changed than the version says. */
  const page = useRef({ version, drawing, known: version, drawn: version, note: newestNote, stale: false });

  const draw = useCallback(() => {
    const { version, drawing, known, drawn, note, stale } = page.current;
    // More was told while it was being drawn: once more then, and not again and again if that does not bring it.
    if (drawing || isAsking() || (!stale && (known <= version || known <= drawn))) return;
    page.current = { version, drawing: true, known, drawn: known, note, stale: false };
    startDrawing(() => router.refresh());
  }, [router]);

  useEffect(() => {
    page.current = { ...page.current, version, drawing, note: Math.max(page.current.note, newestNote) };
    draw();
  }, [version, newestNote, drawing, draw]);

  const asking = useRef(() => {});
  useEffect(() => {
    page.current.known = page.current.drawn = page.current.version;
    function grown(told: number) {
      page.current.known = Math.max(page.current.known, told);
      draw();
    }
    function hindered(by: Trouble) {
      setTrouble(by);
      // Their link has ended: nobody can sign in here again, and what was open is closed.
      page.current.stale ||= byLink && by === "signed_out";
      draw();
    }
    const { leave, ask } = followOrder(id, {
      trouble: hindered,
      grown,
      now: (told) => {
        setNow(told);
        page.current.stale ||= told.note > page.current.note;
        page.current.note = Math.max(page.current.note, told.note);
        grown(told.version);
      },
    });
    asking.current = ask;
    document.addEventListener("close", draw, { capture: true }); // of a dialog: it does not bubble
    return () => {
      leave();
      document.removeEventListener("close", draw, { capture: true });
    };
  }, [id, byLink, draw]);

  const redraw = useCallback<Redraw>(
    (when) => {
      if (when === "if it has grown") return asking.current();
      page.current.stale = true;
      draw();
    },
    [draw],
  );

  return { trouble, now: now?.id === id ? now : null, redraw };
}
