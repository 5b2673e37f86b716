"use client";

import { useEffect, useRef, useState } from "react";
import type { OrderActs } from "@/components/order/acts";
import { newKey } from "@/components/order/new-key";
import { useSay } from "@/components/order/order-live";
import { Button } from "@/components/ui/button";
import { loadedLater } from "@/components/ui/loaded-later";
import { useReady } from "@/components/ui/use-ready";

const CardReturn = loadedLater(() => import("./card-return"));

type Props = {
  label: string;
  subject: { id: number; instalment: number };
  acts: Pick<OrderActs, "open_card_page" | "check_card_page">;
  words: { pending: string; lost: string; waiting: string; help: string };
};

/** Leads to the page on which to pay by card; whoever comes back from it waits here until the money counts. */
export function CardButton({ label, subject, acts, words }: Props) {
  const ready = useReady();
  const [pending, setPending] = useState(false);
  const key = useRef("");
  const say = useSay();
  const [isWaiting, setWaiting] = useState(false);

  // Going back, the browser shows the page as it was left.
  useEffect(() => {
    const again = ({ persisted }: PageTransitionEvent) => persisted && setPending(false);
    window.addEventListener("pageshow", again);
    return () => window.removeEventListener("pageshow", again);
  }, []);

  async function go() {
    say("");
    setPending(true);
    key.current ||= newKey();
    try {
      const result = await acts.open_card_page(subject, key.current);
      key.current = "";
      if (result.ok) return window.location.assign(result.value.url);
      say(result.message);
    } catch {
      // Expected: the connection broke off, or the server was started anew.
      say(words.lost);
    }
    setPending(false);
  }

  return (
    <div className="space-y-1.5">
      <CardReturn saleId={subject.id} check={acts.check_card_page} tell={setWaiting} />
      {isWaiting ? (
        <p role="status" className="rounded-xl bg-sunken px-4 py-3">
          {words.waiting}
        </p>
      ) : (
        <>
          <Button disabled={!ready || pending} onClick={go} className="w-full">
            {pending ? words.pending : label}
          </Button>
          <p className="text-sm text-soft">{words.help}</p>
        </>
      )}
    </div>
  );
}
