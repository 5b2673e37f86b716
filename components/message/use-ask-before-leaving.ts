"use client";

import { useEffect } from "react";

/** Has the browser ask before the page is left while something would be lost with it. */
export function useAskBeforeLeaving(isAtRisk: () => boolean): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isAtRisk()) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isAtRisk]);
}
