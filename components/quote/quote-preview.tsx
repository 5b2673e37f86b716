"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import type { OrderActs } from "@/components/order/acts";
import { useWords } from "@/i18n/words";

type Acts = { act: OrderActs["send_quote"]; preview: OrderActs["preview_quote"] };
type Asked = Parameters<OrderActs["send_quote"]>;

/**
 * One form that is sent or only looked at, refused in the same places either way.
 * @returns `looks(submit)`: submits to look · `action`: what submitting does, whose value has the card, or null when it
 *   was sent · `show(card)`: what is seen from now on
 */
export function usePreview({ act, preview }: Acts) {
  const [card, show] = useState<ReactNode>(null);
  const looking = useRef(false);
  async function looks(submit: () => Promise<void>) {
    looking.current = true;
    await submit().finally(() => {
      looking.current = false;
    });
  }
  async function action(...[draft, key]: Asked) {
    if (looking.current) return preview(draft);
    const sent = await act(draft, key);
    return sent.ok ? { ok: true as const, value: { card: null } } : sent;
  }
  return { card, show, looks, action };
}

/** The card as the customer would see it, below the form that it is made from. */
export function QuotePreview({ card }: { card: ReactNode }) {
  const words = useWords("quote_form");
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (card !== null) ref.current?.focus();
  }, [card]);
  if (card === null) return null;
  return (
    <section ref={ref} tabIndex={-1} aria-label={words("previewed")} className="space-y-3">
      <p className="text-soft">{words("previewed")}</p>
      {card}
    </section>
  );
}
