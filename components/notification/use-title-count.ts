"use client";

import { useEffect } from "react";

const PREFIX = /^\(\d+\+?\) /;

/** Keeps a number in front of the tab's title, whatever page gives it, and on the app's icon where there is one. */
export function useTitleCount(count: number): void {
  useEffect(() => {
    function write() {
      const bare = document.title.replace(PREFIX, "");
      const wanted = count > 0 ? `(${count > 99 ? "99+" : count}) ${bare}` : bare;
      if (document.title !== wanted) document.title = wanted;
    }
    write();
    // Another page brings another title.
    const observer = new MutationObserver(write);
    observer.observe(document.head, { childList: true, characterData: true, subtree: true });
    const badge = count > 0 ? navigator.setAppBadge?.(count) : navigator.clearAppBadge?.();
    badge?.catch(() => {}); // it is not installed: there is no icon to write on
    return () => observer.disconnect();
  }, [count]);
}
