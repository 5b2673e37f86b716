"use client";

import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";

const MESSAGES = "[data-messages]";
/** What one may do with a message, else what stands in it: a card's own buttons, a picture. */
const MENU = "[aria-haspopup=menu]";
const CONTROLS = "a[href], button";

/** From a message to the one that a key leads to. */
const STEPS: Partial<Record<string, (at: number, count: number) => number>> = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * From message to message by the arrow keys, Home and End; Enter and the menu key open what may be done with one. A message that is
 * drawn anew, as with older ones above it, keeps the focus.
 * @returns what the thread listens with
 */
export function useArrows(scroller: RefObject<HTMLElement | null>) {
  const held = useRef<string | null>(null);
  // After every drawing. While React takes away what has the focus it tells nobody of that, so that it is still held here.
  useLayoutEffect(() => {
    if (!held.current || document.activeElement !== document.body) return;
    messageOf(scroller.current, held.current)?.focus({ preventScroll: true });
  });
  return {
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      held.current = target.dataset.messages?.split(" ")[0] ?? null;
    },
    onBlur: () => {
      held.current = null;
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const target = event.target as HTMLElement;
      const thread = scroller.current;
      const isHere = target === thread || target.matches(`${MESSAGES}, ${MENU}`);
      if (!thread || !isHere || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!opens(event)) step(event, thread, target.closest<HTMLElement>(MESSAGES));
      else if (target.matches(MESSAGES)) open(event, target);
    },
  };
}

function messageOf(thread: HTMLElement | null, id: string) {
  return thread?.querySelector<HTMLElement>(`[data-messages~="${id}"]`);
}

function opens({ key, shiftKey }: KeyboardEvent): boolean {
  return key === "Enter" || key === "ContextMenu" || (key === "F10" && shiftKey);
}

function open(event: KeyboardEvent, message: HTMLElement): void {
  event.preventDefault();
  const menu = message.querySelector<HTMLElement>(MENU);
  if (menu) menu.click();
  else message.querySelector<HTMLElement>(CONTROLS)?.focus();
}

function step(event: KeyboardEvent, thread: HTMLElement, from: HTMLElement | null): void {
  const to = STEPS[event.key];
  if (!to || event.shiftKey || (from && goesOn(event.key, thread, from))) return;
  event.preventDefault();
  const messages = [...thread.querySelectorAll<HTMLElement>(MESSAGES)];
  const isFirst = !from && event.key.startsWith("Arrow");
  const next = isFirst
    ? lastInView(thread, messages)
    : messages[to(from ? messages.indexOf(from) : 0, messages.length)];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "nearest" });
}

/** Where one begins: the last message in view. */
function lastInView(thread: HTMLElement, messages: HTMLElement[]) {
  const end = thread.getBoundingClientRect().bottom;
  return messages.findLast((message) => message.getBoundingClientRect().top < end);
}

/** Whether the message is not read to its end yet, as one that is taller than the thread. */
function goesOn(key: string, thread: HTMLElement, message: HTMLElement): boolean {
  const [inner, outer] = [message.getBoundingClientRect(), thread.getBoundingClientRect()];
  if (key === "ArrowUp") return inner.top < outer.top - 1;
  return key === "ArrowDown" && inner.bottom > outer.bottom + 1;
}
