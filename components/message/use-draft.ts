"use client";

import { useEffect, useState } from "react";
import { write } from "./outgoing";

/** Text that survives a reload and a closed tab, kept in this browser under `place`. */
export function useDraft(place: string): [string, (text: string) => void] {
  const [text, setText] = useState("");
  useEffect(() => {
    try {
      setText((typed) => typed || (localStorage.getItem(place) ?? ""));
    } catch {
      // Expected: storage is switched off.
    }
  }, [place]);
  return [
    text,
    (next) => {
      setText(next);
      write(place, next);
    },
  ];
}
