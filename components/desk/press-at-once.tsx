"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

/**
 * Presses the button that is in it, whose dialog then stands over the page; when that is closed, done or not, it leads back, and
 * at once where there is no button. The way back is the same address without the move.
 */
export function PressAtOnce({ children }: { children?: ReactNode }) {
  const router = useRouter();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = place.current;
    function leave() {
      const asked = new URLSearchParams(location.search);
      for (const part of ["move", "to"]) asked.delete(part);
      router.replace(`${location.pathname}?${asked}`, { scroll: false });
    }
    here?.addEventListener("close", leave, true); // a dialog's own, which does not bubble
    const button = here?.querySelector("button");
    if (button) button.click();
    else leave();
    return () => here?.removeEventListener("close", leave, true);
  }, [router]);
  return (
    <div ref={place} className="sr-only">
      {children}
    </div>
  );
}
