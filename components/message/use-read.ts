"use client";

import { type RefObject, useEffect, useRef } from "react";
import { isLookedAt, onLook } from "../notification/signs-of-life";

type Options = {
  orderId: number;
  newest: number;
  unread: number;
  scroller: RefObject<HTMLElement | null>;
};

/** Notes the thread as read up to its newest message once it is in view and somebody looks. */
export function useRead({ orderId, newest, unread, scroller }: Options): void {
  const noted = useRef(0);
  useEffect(() => {
    const thread = scroller.current;
    if (unread === 0 || noted.current >= newest || !thread) return;
    let inView = false;

    function note() {
      if (!inView || !isLookedAt() || noted.current >= newest) return;
      noted.current = newest;
      noteRead(orderId);
    }
    const observer = new IntersectionObserver(([entry]) => {
      inView = entry?.isIntersecting ?? false;
      note();
    });
    const stop = onLook(note);
    observer.observe(thread);
    return () => {
      observer.disconnect();
      stop();
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
