"use client";

import { useEffect, useState } from "react";

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

/** Writes to the browser's storage, or forgets what is there when the text is empty. */
function write(place: string, text: string): void {
  try {
    if (text === "") localStorage.removeItem(place);
    else localStorage.setItem(place, text);
  } catch {
    // Expected: storage is switched off or full. The page itself still holds the text.
  }
}
