"use client";

import { useEffect } from "react";

/** Lets the studio know that somebody reads the page: whatever looks through mails does not run it. */
export function NoteOpened({ act }: { act: () => Promise<unknown> }) {
  useEffect(() => {
    act().catch(() => {}); // Expected: no connection. The next time will do.
  }, [act]);
  return null;
}
