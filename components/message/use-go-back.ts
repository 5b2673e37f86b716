"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useCallback, useTransition } from "react";

/**
 * Has the thread drawn from further back, as the page's address then says.
 * @returns whether that is under way, and how to go back: to what stands before a message
 */
export function useGoBack(orderId: number): [boolean, (from: number) => void] {
  const router = useRouter();
  const [pending, start] = useTransition();
  const go = useCallback(
    (from: number) =>
      start(async () => {
        // Without a connection the router would leave the page for one that cannot be loaded.
        if (await canReach(orderId)) start(() => router.replace(addressFrom(from), { scroll: false }));
      }),
    [orderId, router],
  );
  return [pending, go];
}

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
