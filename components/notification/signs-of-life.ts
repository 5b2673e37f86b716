"use client";

/** So long after the last sign of life somebody still sits there. */
const ALIVE_MS = 2 * 60_000;

/** What people do and pages do not: a thread that scrolls by itself to a new message is no sign of anybody. */
const SIGNS = ["pointerdown", "keydown", "wheel", "touchmove", "focus"] as const;

let last = Number.NEGATIVE_INFINITY;
let pointer = "";
const acts = new Set<() => void>();

/** Whether somebody looks at this page: it can be seen, and there was a sign of life a short while ago. */
export function isLookedAt(): boolean {
  return !document.hidden && Date.now() - last < ALIVE_MS;
}

/** Watches for signs of life, and calls `act` when somebody comes to look, or comes back. Returns how to stop. */
export function onLook(act: () => void): () => void {
  if (acts.size === 0) watch();
  acts.add(act);
  return () => {
    acts.delete(act);
    if (acts.size === 0) unwatch();
  };
}

function watch(): void {
  if (document.hasFocus()) last = Date.now(); // whoever opened the page
  for (const sign of SIGNS) window.addEventListener(sign, alive, { passive: true, capture: true });
  window.addEventListener("pointermove", moved, { passive: true, capture: true });
  document.addEventListener("visibilitychange", shown);
}

function unwatch(): void {
  for (const sign of SIGNS) window.removeEventListener(sign, alive, { capture: true });
  window.removeEventListener("pointermove", moved, { capture: true });
  document.removeEventListener("visibilitychange", shown);
}

function alive(): void {
  const isBack = !isLookedAt();
  last = Date.now();
  if (isBack && isLookedAt()) for (const act of acts) act();
}

/** A page that moves under a pointer at rest is none. */
function moved({ screenX, screenY }: PointerEvent): void {
  const place = `${screenX} ${screenY}`;
  if (pointer !== "" && pointer !== place) alive();
  pointer = place;
}

function shown(): void {
  if (!document.hidden) alive();
}
