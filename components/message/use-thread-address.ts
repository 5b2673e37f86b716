"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useCallback, useTransition } from "react";

/** What a page's address says of the thread: how far back it goes, a kind of it, and words to find. */
type Parts = { from?: number; show?: string; find?: string };

/**
 * Has another part of the thread drawn, as the page's address then says.
 * @returns whether that is under way, and how to ask for it: what is not named is not asked for any more
 */
export function useThreadAddress(orderId: number): [boolean, (parts: Parts) => void] {
  const router = useRouter();
  const [pending, start] = useTransition();
  const go = useCallback(
    (parts: Parts) =>
      start(async () => {
        // Without a connection the router would leave the page for one that cannot be loaded.
        if (await canReach(orderId)) start(() => router.replace(addressOf(parts), { scroll: false }));
      }),
    [orderId, router],
  );
  return [pending, go];
}

function addressOf({ from, show, find }: Parts): Route {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries({ from, show, find }))
    if (value) address.searchParams.set(name, String(value));
    else address.searchParams.delete(name);
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
