"use client";

import { useState } from "react";
import type { Place } from "@/domain/place";

type Trouble = "refused" | "away" | "unsupported";
type Asked = "no" | "asking" | "found" | Trouble;

const PATIENCE_MS = 20_000;

/** Asks the device where it is, when somebody wants to tell that. */
export function usePosition(onFound: (place: Place) => void) {
  const [asked, setAsked] = useState<Asked>("no");

  function ask() {
    // Browsers tell it over https alone.
    if (!navigator.geolocation || !window.isSecureContext) return setAsked("unsupported");
    setAsked("asking");
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        setAsked("found");
        onFound({ latitude, longitude });
      },
      ({ code }) => setAsked(code === GeolocationPositionError.PERMISSION_DENIED ? "refused" : "away"),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 60_000 },
    );
  }

  const trouble: Trouble | null = asked === "no" || asked === "asking" || asked === "found" ? null : asked;
  return { ask, asking: asked === "asking", found: asked === "found", trouble };
}
