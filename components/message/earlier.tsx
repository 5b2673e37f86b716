"use client";

import { type MouseEvent, useEffect, useRef } from "react";
import { useThreadAddress } from "./use-thread-address";

type Props = {
  orderId: number;
  /** The oldest message that is drawn. */
  from: number;
  label: string;
  loading: string;
};

/** How far from the top what stands before is asked for, so that it is there when somebody gets there. */
const AHEAD = "800px 0px 0px";

/** Leads to what stands before in the thread, and goes there by itself when it comes near. */
export function Earlier({ orderId, from, label, loading }: Props) {
  const link = useRef<HTMLAnchorElement>(null);
  const [pending, go] = useThreadAddress(orderId);

  useEffect(() => {
    if (!link.current) return;
    const near = new IntersectionObserver(([entry]) => entry?.isIntersecting && go({ from }), {
      root: link.current.closest("[data-thread]"),
      rootMargin: AHEAD,
    });
    near.observe(link.current);
    return () => near.disconnect();
  }, [from, go]);

  function follow(event: MouseEvent) {
    event.preventDefault();
    go({ from });
  }
  return (
    <a
      ref={link}
      href={`/orders/${orderId}?from=${from}#thread`}
      onClick={follow}
      aria-busy={pending}
      className="mx-auto flex min-h-11 w-fit items-center rounded-lg px-4 text-soft underline underline-offset-4 hover:bg-sunken"
    >
      {pending ? loading : label}
    </a>
  );
}
