"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { tellFact } from "./facts";

/**
 * Hears from `public/push.js`: goes where a notification of this device leads that was opened while its order stood in this tab,
 * and knows at once that there is one.
 */
export function useOpenedHere(): void {
  const router = useRouter();
  useEffect(() => {
    const go = ({ data }: MessageEvent<{ open?: string }>) => {
      if (!data.open) return tellFact();
      // Within the page the browser goes by itself: the router would change the address alone.
      const to = new URL(data.open);
      const isHere = to.pathname + to.search === location.pathname + location.search;
      if (isHere && to.hash) location.hash = to.hash;
      else router.push(data.open);
    };
    navigator.serviceWorker?.addEventListener("message", go);
    return () => navigator.serviceWorker?.removeEventListener("message", go);
  }, [router]);
}
