"use client";

import { X } from "lucide";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import type { Messages } from "@/i18n/messages";
import type { OrderVersion } from "@/schemas/order";
import { useFreshOrder } from "./use-fresh-order";

type Props = {
  id: number;
  version: number;
  /** The order's state in words; said aloud when it changes. */
  state: string;
  /** The last thing the other side did, with its place on the timeline; said aloud when there is a newer one. */
  news: { seq: number; text: string } | null;
  words: Messages["order_page"]["live"];
  children: ReactNode;
};

const Say = createContext<(refusal: string) => void>(() => {});

/** Shows a refusal where it stays visible even when the control that caused it is gone. */
export function useSay(): (refusal: string) => void {
  return useContext(Say);
}

const Now = createContext<OrderVersion | null>(null);

/** How the order that is open stands now, as far as anything was told since the page was drawn. */
export function useNow(): OrderVersion | null {
  return useContext(Now);
}

/** Keeps an open order page up to date, says aloud what changed, and shows refusals. */
export function OrderLive({ id, version, state, news, words, children }: Props) {
  const [refusal, setRefusal] = useState("");
  const { trouble, now } = useFreshOrder(id, version);
  const said = useSpoken(version, state, news);
  const say = useCallback((text: string) => setRefusal(text), []);
  const shown = refusal || (trouble && words[trouble]);

  return (
    <Say value={say}>
      <Now value={now}>{children}</Now>
      <p role="status" className="sr-only">
        {/* A new element each time: the same sentence twice is said twice. */}
        <span key={said.version}>{said.text}</span>
      </p>
      <div role="alert" className="pointer-events-none fixed inset-x-0 bottom-20 z-40 px-4 lg:bottom-6">
        {shown && (
          <div className="pointer-events-auto mx-auto flex w-fit max-w-xl items-start gap-2 rounded-xl border border-bad bg-bad-tint py-1 pr-1 pl-4 text-ink shadow-card">
            <p className="py-2 pr-3">
              {shown}{" "}
              {!refusal && trouble === "signed_out" && (
                <a href={`/sign-in?next=/orders/${id}`} className="font-medium underline underline-offset-4">
                  {words.sign_in}
                </a>
              )}
            </p>
            {refusal && (
              <button
                type="button"
                onClick={() => setRefusal("")}
                className="grid size-11 shrink-0 place-items-center rounded-lg hover:bg-card"
              >
                <Icon of={X} size={18} />
                <span className="sr-only">{words.close}</span>
              </button>
            )}
          </div>
        )}
      </div>
    </Say>
  );
}

/** The sentence for the live region: what is new since the page was opened. */
function useSpoken(version: number, state: string, news: Props["news"]) {
  const [said, setSaid] = useState({ version, text: "" });
  const before = useRef({ version, state, seq: news?.seq ?? 0 });
  useEffect(() => {
    const { version: oldVersion, state: oldState, seq } = before.current;
    before.current = { version, state, seq: news?.seq ?? 0 };
    if (version === oldVersion) return;
    const parts = [news && news.seq > seq && news.text, state !== oldState && state];
    setSaid({ version, text: parts.filter(Boolean).join(". ") });
    // The control that had the focus may be gone with the change it made.
    if (document.activeElement === document.body && state !== oldState)
      document.getElementById("order-state")?.focus({ preventScroll: true });
  }, [version, state, news]);
  return said;
}
