"use client";

import { useEffect } from "react";
import { seeOrder } from "../notification/see-order";
import { isLookedAt, onLook } from "../notification/signs-of-life";

const EVERY_MS = 10_000;

/** While whoever came by a link looks at the order, they have seen what happens on it: they have no bell that would note it. */
export function SeesOrder({ orderId }: { orderId: number }) {
  useEffect(() => {
    // If it is lost, the next time notes it.
    const note = () => void (isLookedAt() && seeOrder(orderId).catch(() => null));
    const stop = onLook(note);
    const timer = setInterval(note, EVERY_MS);
    note();
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [orderId]);
  return null;
}
