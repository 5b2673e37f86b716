"use client";

import { useRouter } from "next/navigation";
import { type MouseEvent, type ReactNode, useEffect, useTransition } from "react";
import { WIDE } from "./panes";

type Props = { chosen: number | undefined; children: ReactNode };

/**
 * Shows an order beside the list, and not on a page of its own, where there is room for it; the address keeps which one it is.
 * The links lead to their pages everywhere else, also when they are opened in another tab.
 */
export function ChooseOrder({ chosen, children }: Props) {
  const router = useRouter();
  const [opening, startOpening] = useTransition();
  useEffect(() => {
    const room = matchMedia(WIDE);
    const leave = () => {
      if (chosen !== undefined && !room.matches) router.replace(`/orders/${chosen}`);
    };
    leave();
    room.addEventListener("change", leave);
    return () => room.removeEventListener("change", leave);
  }, [router, chosen]);

  function choose(event: MouseEvent) {
    const id = orderAt(event);
    if (id === undefined || !matchMedia(WIDE).matches) return;
    event.preventDefault();
    const asked = new URLSearchParams(location.search);
    asked.set("order", id);
    const go = chosen === undefined ? router.push : router.replace;
    if (id !== String(chosen)) startOpening(() => go(`/desk?${asked}`, { scroll: false }));
  }

  return (
    <div className="contents" aria-busy={opening} onClickCapture={choose}>
      {children}
    </div>
  );
}

/** The number of the order whose link in the list was pressed plainly. */
function orderAt({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): string | undefined {
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element)) return;
  const link = target.closest<HTMLAnchorElement>("article h2 a");
  return link ? /^\/orders\/(\d+)$/.exec(link.pathname)?.[1] : undefined;
}
