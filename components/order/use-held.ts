"use client";

import { type ReactNode, useEffect, useLayoutEffect, useReducer, useRef } from "react";
import { isAsking } from "./is-asking";

/**
 * What is drawn of an order, but for what comes while somebody is filling in a dialog: the control that opened it may have
 * moved or gone, and what they wrote would go with it. That waits until they close it or send it off.
 */
export function useHeld(id: number, fresh: ReactNode): ReactNode {
  const drawn = useRef({ id, content: fresh });
  const sent = useRef(false);
  const [, look] = useReducer((looks: number) => looks + 1, 0);

  const { content: before, id: of } = drawn.current;
  const held = before !== fresh && of === id && !sent.current && isAsking();
  const content = held ? before : fresh;
  // Not while drawing: that may be begun and given up, as when the dialog opens in the middle of it.
  useLayoutEffect(() => {
    drawn.current = { id, content };
  });

  useEffect(() => {
    const onSubmit = () => {
      sent.current = true;
    };
    const onInput = () => {
      sent.current = false; // it was refused, and they go on
    };
    const onClose = () => {
      sent.current = false;
      look();
    };
    document.addEventListener("submit", onSubmit, { capture: true });
    document.addEventListener("input", onInput, { capture: true });
    document.addEventListener("close", onClose, { capture: true }); // of a dialog: it does not bubble
    return () => {
      document.removeEventListener("submit", onSubmit, { capture: true });
      document.removeEventListener("input", onInput, { capture: true });
      document.removeEventListener("close", onClose, { capture: true });
    };
  }, []);
  return content;
}
