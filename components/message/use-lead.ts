"use client";

import { type RefObject, useCallback, useEffect, useRef } from "react";
import { useThreadAddress } from "./use-thread-address";

/**
 * Leads to a message of the thread, also to one that is not drawn yet, or among what is shown by itself.
 * @param drawn what of the thread is drawn: once it changes, a message that was waited for may be there
 * @param isWhole whether that is the thread, and not a part of it shown by itself
 */
export function useLead(
  scroller: RefObject<HTMLElement | null>,
  orderId: number,
  drawn: string,
  isWhole: boolean,
) {
  const [, go] = useThreadAddress(orderId);
  const awaited = useRef<number | null>(null);

  const show = useCallback(
    (id: number) => {
      const message = scroller.current?.querySelector<HTMLElement>(`[data-messages~="${id}"]`);
      if (message && scroller.current) bringUp(scroller.current, message);
      return message != null;
    },
    [scroller],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` says that something else is drawn than before
  useEffect(() => {
    if (isWhole && awaited.current !== null && show(awaited.current)) awaited.current = null;
  }, [show, isWhole, drawn]);

  return useCallback(
    (id: number) => {
      if (isWhole && show(id)) return;
      awaited.current = id;
      go({ from: id + 1 }); // so that it is the last one of what is added
    },
    [show, isWhole, go],
  );
}

/** A third of the way down the thread, with the focus, and in another colour for a moment. */
function bringUp(thread: HTMLElement, message: HTMLElement): void {
  const above = message.getBoundingClientRect().top - thread.getBoundingClientRect().top;
  thread.scrollTop += above - thread.clientHeight / 3;
  message.focus({ preventScroll: true });
  message.animate([{ backgroundColor: "var(--tint)" }, { backgroundColor: "transparent" }], {
    duration: 2500,
    easing: "ease-in",
  });
}
