"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Goes where a notification of this device leads that was opened while its order stood in this tab: see `public/push.js`. */
export function useOpenedHere(): void {
  const router = useRouter();
  useEffect(() => {
    const go = ({ data }: MessageEvent<{ open?: string }>) => {
      if (data.open) router.push(data.open);
    };
    navigator.serviceWorker?.addEventListener("message", go);
    return () => navigator.serviceWorker?.removeEventListener("message", go);
  }, [router]);
}
