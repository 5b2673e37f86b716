"use client";

import type { OrderActs } from "@/components/order/acts";
import { useSay } from "@/components/order/order-live";
import { useAct } from "@/components/order/use-act";
import { Button } from "@/components/ui/button";

type Props = {
  orderId: number;
  act: OrderActs["ask_new_quote"];
  words: { label: string; pending: string; lost: string };
};

/** One tap asks the studio for a new quote, in the thread. */
export function AskNewQuote({ orderId, act, words }: Props) {
  const { run, pending } = useAct(act, words.lost);
  const say = useSay();

  async function ask() {
    say("");
    const refusal = await run({ id: orderId });
    if (refusal) say(refusal.message);
  }

  return (
    <Button disabled={pending} onClick={ask} className="max-sm:w-full">
      {pending ? words.pending : words.label}
    </Button>
  );
}
