"use client";

import { useRef, useState } from "react";
import type { OrderActs } from "@/components/order/acts";
import { newKey } from "@/components/order/new-key";
import { useSay } from "@/components/order/order-live";
import { Button } from "@/components/ui/button";

type Props = {
  label: string;
  subject: { id: number; instalment: number };
  act: OrderActs["open_card_page"];
  words: { pending: string; lost: string };
};

/** Leads to the page on which to pay by card. */
export function CardButton({ label, subject, act, words }: Props) {
  const [pending, setPending] = useState(false);
  const key = useRef("");
  const say = useSay();

  async function go() {
    say("");
    setPending(true);
    key.current ||= newKey();
    try {
      const result = await act(subject, key.current);
      if (result.ok) return window.location.assign(result.value.url);
      key.current = "";
      say(result.message);
    } catch {
      // Expected: the connection broke off, or the server was started anew.
      say(words.lost);
    }
    setPending(false);
  }

  return (
    <Button disabled={pending} onClick={go} className="w-full">
      {pending ? words.pending : label}
    </Button>
  );
}
