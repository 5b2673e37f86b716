"use client";

import { useEffect } from "react";
import type { OrderActs } from "@/components/order/acts";
import type { CardState } from "@/domain/sale/card-payments";

/** Milliseconds between two questions, and how many are asked: what comes later the page is told by itself. */
const PAUSE = 3_000;
const QUESTIONS = 20;

type Props = {
  saleId: number;
  check: OrderActs["check_card_page"];
  tell: (isWaiting: boolean) => void;
};

/**
 * Tells whether somebody has just come back from the provider's page, whose name is in the address then, and what became of it is not
 * known yet.
 */
export default function CardReturn({ saleId, check, tell }: Props) {
  useEffect(() => {
    const reference = new URL(window.location.href).searchParams.get("card");
    if (!reference) return;
    let gone = false;
    let timer: number | undefined;
    tell(true);
    const ask = async (left: number) => {
      const state = await stateOf(saleId, reference, check);
      if (gone) return;
      if (state === "open" && left > 1) timer = window.setTimeout(() => void ask(left - 1), PAUSE);
      else {
        forget();
        tell(false);
      }
    };
    void ask(QUESTIONS);
    return () => {
      gone = true;
      window.clearTimeout(timer);
    };
  }, [saleId, check, tell]);

  return null;
}

async function stateOf(
  id: number,
  reference: string,
  check: OrderActs["check_card_page"],
): Promise<CardState | null> {
  try {
    const result = await check({ id, reference });
    // While the provider is away nobody knows; a page that is not this order's is none.
    return result.ok ? result.value.state : result.kind === "internal" ? "open" : null;
  } catch {
    // Expected: the connection broke off, or the server was started anew.
    return "open";
  }
}

/** Reloading the page asks no more. */
function forget(): void {
  const address = new URL(window.location.href);
  address.searchParams.delete("card");
  window.history.replaceState(window.history.state, "", address);
}
