"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";

/** While the tab is looked at, and while it is not: its title still says how many there are. */
const EVERY_MS = 10_000;
const AWAY_MS = 30_000;
const MOST_FAILURES = 4;

/**
 * How many notifications there are to see: as the page was drawn with, and asked for again and again. What belongs to the
 * order that is open and looked at is seen as it comes.
 */
export function useUnseen(given: number): number {
  const [unseen, setUnseen] = useState(given);
  const here = usePathname();
  useEffect(() => setUnseen(given), [given]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: on another page it is asked at once.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let failures = 0;
    let left = false;

    async function ask() {
      clearTimeout(timer);
      const count = await askUnseen().catch(() => null); // no answer: a lost connection or a restarting server
      if (left) return;
      failures = count === null ? Math.min(failures + 1, MOST_FAILURES) : 0;
      if (count !== null) setUnseen(count);
      clearTimeout(timer);
      timer = setTimeout(ask, (document.hidden ? AWAY_MS : EVERY_MS) * 2 ** failures);
    }

    timer = setTimeout(ask, 1_000);
    document.addEventListener("visibilitychange", ask);
    return () => {
      left = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [here]);

  return unseen;
}

/** The order that this page shows, as the address says. */
function openOrder(): number | null {
  const { pathname, searchParams } = new URL(location.href);
  const [, onPage] = /^\/orders\/(\d+)$/.exec(pathname) ?? [];
  const id = onPage ?? (pathname === "/desk" ? searchParams.get("order") : null);
  return id ? Number(id) : null;
}

async function askUnseen(): Promise<number | null> {
  const order = document.hidden ? null : openOrder();
  const about = order === null ? { path: "count" } : { path: "seen", body: { comm_order_id: order } };
  const reply = await fetch(`/api/notification/${about.path}`, {
    ...(about.body && {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(about.body),
    }),
    cache: "no-store",
    signal: AbortSignal.timeout(15_000),
  });
  const { code, data }: { code: number; data: { unseen: number } } = await reply.json();
  return code === 0 ? data.unseen : null;
}
