"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { PANE } from "../desk/panes";
import { onFact } from "./facts";
import { countUnseen, seeOrder } from "./see-order";
import { isLookedAt, onLook } from "./signs-of-life";

/** While the tab is looked at, and while it is not: its title still says how many there are. */
const EVERY_MS = 10_000;
const AWAY_MS = 30_000;
const MOST_FAILURES = 4;
/** Within a second of a fact it is known whom it concerns. */
const AFTER_FACT_MS = 1_200;

/**
 * How many notifications there are to see: as the page was drawn with, and asked for again and again, and soon after a stream of
 * this page has told a fact. What belongs to the order that is open and looked at is seen as it comes: while somebody sits there,
 * not in a tab that was left open.
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
    let hurries = false;

    async function ask() {
      hurries = false;
      clearTimeout(timer);
      const count = await askUnseen().catch(() => null); // no answer: a lost connection or a restarting server
      if (left) return;
      failures = count === null ? Math.min(failures + 1, MOST_FAILURES) : 0;
      if (count !== null) setUnseen(count);
      clearTimeout(timer);
      timer = setTimeout(ask, (document.hidden ? AWAY_MS : EVERY_MS) * 2 ** failures);
    }

    function soon() {
      if (hurries) return;
      hurries = true;
      clearTimeout(timer);
      timer = setTimeout(ask, AFTER_FACT_MS);
    }

    // What was opened is seen at once; the rest may wait until the page stands.
    if (openOrder() === null) soon();
    else void ask();
    const deaf = onFact(soon);
    document.addEventListener("visibilitychange", ask);
    const stop = onLook(ask);
    return () => {
      left = true;
      clearTimeout(timer);
      stop();
      deaf();
      document.removeEventListener("visibilitychange", ask);
    };
  }, [here]);

  return unseen;
}

/** The order that this page shows, as the address says: on the desk, where there is room for it. */
function openOrder(): number | null {
  const { pathname, searchParams } = new URL(location.href);
  const [, onPage] = /^\/orders\/(\d+)$/.exec(pathname) ?? [];
  const beside = pathname === "/desk" && document.getElementById(PANE)?.checkVisibility();
  const id = onPage ?? (beside ? searchParams.get("order") : null);
  return id ? Number(id) : null;
}

async function askUnseen(): Promise<number | null> {
  const order = isLookedAt() ? openOrder() : null;
  return order === null ? countUnseen() : seeOrder(order);
}
