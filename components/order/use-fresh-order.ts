"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";

const EVERY_MS = 3_500;
const AT_MOST_MS = 60_000;
const SIGNED_OUT = 1001;

/** What stands in the way of being up to date, and the colleagues who are writing there. */
type Fresh = { trouble: "offline" | "signed_out" | null; writing: string };

/**
 * Asks for the order's version while the tab is looked at, and draws the page anew when it has grown. Errors make
 * it ask less often. Returns what stands in the way, if anything does for more than a moment, and who else is writing.
 */
export function useFreshOrder(id: number, version: number): Fresh {
  const router = useRouter();
  const [trouble, setTrouble] = useState<Fresh["trouble"]>(null);
  const [writing, setWriting] = useState("");
  const [drawing, startDrawing] = useTransition();
  const shown = useRef({ version, drawing });
  useEffect(() => {
    shown.current = { version, drawing };
  }, [version, drawing]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let failures = 0;
    let left = false;

    async function ask() {
      clearTimeout(timer);
      if (document.hidden) return;
      try {
        const reply = await askVersion(id);
        failures = 0;
        setTrouble(reply.code === SIGNED_OUT ? "signed_out" : null);
        setWriting(reply.code === 0 ? reply.data.writing.join(", ") : "");
        const grown = reply.code === 0 && reply.data.version > shown.current.version;
        if (grown && !shown.current.drawing) startDrawing(() => router.refresh());
      } catch {
        // No answer: a lost connection or a restarting server.
        failures += 1;
        if (failures > 1) setTrouble("offline");
      }
      if (!left) timer = setTimeout(ask, Math.min(EVERY_MS * 2 ** failures, AT_MOST_MS));
    }

    timer = setTimeout(ask, EVERY_MS);
    document.addEventListener("visibilitychange", ask);
    window.addEventListener("focus", ask);
    window.addEventListener("online", ask);
    return () => {
      left = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", ask);
      window.removeEventListener("focus", ask);
      window.removeEventListener("online", ask);
    };
  }, [id, router]);

  return { trouble, writing };
}

async function askVersion(
  id: number,
): Promise<{ code: number; data: { version: number; writing: string[] } }> {
  const reply = await fetch(`/api/communication/order/version?id=${id}`, {
    cache: "no-store",
    signal: AbortSignal.timeout(15_000),
  });
  if (!reply.ok) throw new Error(`HTTP ${reply.status}`);
  return reply.json();
}
