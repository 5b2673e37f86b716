"use client";

import { type RefObject, useCallback, useEffect, useRef } from "react";
import { useGoBack } from "./use-go-back";

/**
 * Leads to a message of the thread, also to one that is not drawn yet.
 * @param oldest the first message that is drawn: once it changes, one that was waited for may be there
 */
export function useLead(scroller: RefObject<HTMLElement | null>, orderId: number, oldest?: number) {
  const [, goBack] = useGoBack(orderId);
  const awaited = useRef<number | null>(null);

  const show = useCallback(
    (id: number) => {
      const message = scroller.current?.querySelector<HTMLElement>(`[data-messages~="${id}"]`);
      if (message && scroller.current) bringUp(scroller.current, message);
      return message != null;
    },
    [scroller],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: `oldest` says that more is drawn than before
  useEffect(() => {
    if (awaited.current !== null && show(awaited.current)) awaited.current = null;
  }, [show, oldest]);

  return useCallback(
    (id: number) => {
      if (show(id)) return;
      awaited.current = id;
      goBack(id + 1); // so that it is the last one of what is added
    },
    [show, goBack],
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
