"use client";

import { X } from "lucide";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import type { Messages } from "@/i18n/messages";
import type { OrderVersion } from "@/schemas/order";
import { type Redraw, useFreshOrder } from "./use-fresh-order";
import { useHeld } from "./use-held";
import type { News } from "./use-news";

type Props = {
  id: number;
  version: number;
  /** Of the staff's notes that are drawn; 0 where there is none to see. */
  newestNote: number;
  /** Whether somebody came by a link into it. */
  byLink: boolean;
  /** The order's state in words; said aloud when it changes. */
  state: string;
  /** The last things that others did and wrote; said aloud when there are newer ones. */
  news: readonly News[];
  words: Messages["order_page"]["live"];
  children: ReactNode;
};

const Say = createContext<(refusal: string) => void>(() => {});

/** Shows a refusal where it stays visible even when the control that caused it is gone. */
export function useSay(): (refusal: string) => void {
  return useContext(Say);
}

const Drawn = createContext<Redraw>(() => {});

/** How to have the page drawn anew after something was done on it. */
export function useRedraw(): Redraw {
  return useContext(Drawn);
}

const Now = createContext<OrderVersion | null>(null);

/** How the order that is open stands now, as far as anything was told since the page was drawn. */
export function useNow(): OrderVersion | null {
  return useContext(Now);
}

/** Keeps an open order page up to date, says aloud what changed, and shows refusals. */
export function OrderLive({ id, version, newestNote, byLink, state, news, words, children }: Props) {
  const [refusal, setRefusal] = useState("");
  const { trouble, now, redraw } = useFreshOrder(id, version, newestNote, byLink);
  const content = useHeld(id, children);
  const said = useSpoken(version, state, news);
  const say = useCallback((text: string) => setRefusal(text), []);
  const shown = refusal || (trouble && words[trouble]);

  return (
    <Say value={say}>
      <Drawn value={redraw}>
        <Now value={now}>{content}</Now>
      </Drawn>
      {/* What is added is read aloud, and nothing twice: what was said before stays for a while. */}
      <div role="log" className="sr-only">
        {said.map(({ key, text }) => (
          <p key={key}>{text}</p>
        ))}
      </div>
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

type Said = { key: string; text: string };

/** How many sentences the live region keeps: a slow voice may still be at the first of them. */
const KEPT = 10;

/** The sentences for the live region: what is new since the page was opened. */
function useSpoken(version: number, state: string, news: Props["news"]): Said[] {
  const [said, setSaid] = useState<Said[]>([]);
  const before = useRef({ version, state, seq: lastOf(news) });
  useEffect(() => {
    const { version: oldVersion, state: oldState, seq } = before.current;
    before.current = { version, state, seq: Math.max(seq, lastOf(news)) };
    if (version === oldVersion) return;
    const fresh = news.filter((one) => one.seq > seq).map((one) => ({ key: `${one.seq}`, text: one.text }));
    if (state !== oldState) fresh.push({ key: `${version} ${state}`, text: state });
    if (fresh.length > 0) setSaid((now) => [...now, ...fresh].slice(-KEPT));
    // The control that had the focus may be gone with the change it made.
    if (document.activeElement === document.body && state !== oldState)
      document.getElementById("order-state")?.focus({ preventScroll: true });
  }, [version, state, news]);
  return said;
}

function lastOf(news: Props["news"]): number {
  return news.at(-1)?.seq ?? 0;
}
