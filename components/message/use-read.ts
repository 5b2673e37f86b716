"use client";

import { type RefObject, useEffect, useRef } from "react";

type Options = {
  orderId: number;
  newest: number;
  unread: number;
  scroller: RefObject<HTMLElement | null>;
};

/** Notes the thread as read up to its newest message once it is in view in a tab that is looked at. */
export function useRead({ orderId, newest, unread, scroller }: Options): void {
  const noted = useRef(0);
  useEffect(() => {
    const thread = scroller.current;
    if (unread === 0 || noted.current >= newest || !thread) return;
    let inView = false;

    function note() {
      if (!inView || document.hidden || noted.current >= newest) return;
      noted.current = newest;
      noteRead(orderId);
    }
    const observer = new IntersectionObserver(([entry]) => {
      inView = entry?.isIntersecting ?? false;
      note();
    });
    observer.observe(thread);
    document.addEventListener("visibilitychange", note);
    return () => {
      observer.disconnect();
      document.removeEventListener("visibilitychange", note);
    };
  }, [orderId, newest, unread, scroller]);
}

/**
 * Nobody waits for this; if it is lost, the next visit notes it. It is no server action, behind which a message that is
 * sent meanwhile would have to wait.
 */
function noteRead(id: number): void {
  fetch("/api/communication/order/read", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ id }),
    keepalive: true,
  }).catch(() => {});
}
