"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type MouseEvent, useCallback, useEffect, useRef, useTransition } from "react";

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
  const router = useRouter();
  const link = useRef<HTMLAnchorElement>(null);
  const [pending, start] = useTransition();

  const load = useCallback(
    () =>
      start(async () => {
        // Without a connection the router would leave the page for one that cannot be loaded.
        if (await canReach(orderId)) start(() => router.replace(addressFrom(from), { scroll: false }));
      }),
    [orderId, from, router],
  );

  useEffect(() => {
    if (!link.current) return;
    const near = new IntersectionObserver(([entry]) => entry?.isIntersecting && load(), {
      root: link.current.closest("[data-thread]"),
      rootMargin: AHEAD,
    });
    near.observe(link.current);
    return () => near.disconnect();
  }, [load]);

  function follow(event: MouseEvent) {
    event.preventDefault();
    load();
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

/** Where one is, with the thread from further back. */
function addressFrom(from: number): Route {
  const address = new URL(location.href);
  address.searchParams.set("from", String(from));
  return `${address.pathname}${address.search}` as Route;
}

async function canReach(id: number): Promise<boolean> {
  try {
    const reply = await fetch(`/api/communication/order/version?id=${id}`, { cache: "no-store" });
    return reply.ok;
  } catch {
    // Expected: no connection.
    return false;
  }
}
