"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";

/** The part that is shown where the page's address names no other. */
const FIRST = "thread";

type Tab = {
  /** The part's own, too. */
  id: string;
  title: string;
  /** Why somebody should look there, in words. */
  waits?: string;
};

type Props = {
  label: string;
  tabs: Tab[];
  /** The other side's newest message while it is not read, else 0, and how one says that there are such. */
  unread: { newest: number; words: string };
};

/**
 * Leads to the parts of the page, of which a small screen shows one at a time: the one that the address names or has in it. The
 * browser and the style sheet do that by themselves; here the open one is called so, and kept in view.
 */
export function TabRow({ label, tabs, unread }: Props) {
  const open = useSyncExternalStore(onHash, openPart, () => undefined);
  const list = useRef<HTMLUListElement>(null);
  const isNew = useIsNew(open, unread.newest);
  useTarget();

  // Without the page being moved.
  useEffect(() => {
    const link = open && list.current?.querySelector<HTMLElement>(`[href="#${open}"]`);
    const row = list.current?.parentElement;
    if (link && row) row.scrollLeft = link.offsetLeft - (row.clientWidth - link.clientWidth) / 2;
  }, [open]);

  return (
    <nav
      aria-label={label}
      className="sticky top-16 z-20 -mx-4 shrink-0 overflow-x-auto border-b border-line bg-paper px-2 sm:-mx-6 lg:hidden print:hidden"
    >
      <ul ref={list} className="flex">
        {tabs.map(({ id, title, waits = id === FIRST && isNew ? unread.words : undefined }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === open ? "location" : undefined}
              className="part-tab inline-flex min-h-11 items-center gap-1.5 border-b-2 px-3 whitespace-nowrap hover:bg-sunken"
            >
              {title}
              {waits && (
                <>
                  <span aria-hidden className="size-2 rounded-full bg-accent" />
                  <span className="sr-only">, {waits}</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function onHash(look: () => void): () => void {
  window.addEventListener("hashchange", look);
  return () => window.removeEventListener("hashchange", look);
}

function openPart(): string {
  return document.querySelector(":target")?.closest(".part")?.id ?? FIRST;
}

/** Whether they wrote while another part was open. */
function useIsNew(open: string | undefined, newest: number): boolean {
  const [seen, setSeen] = useState(0);
  useEffect(() => {
    if (open === FIRST) setSeen(newest);
  }, [open, newest]);
  return open !== undefined && open !== FIRST && newest > seen;
}

/**
 * The router and the browser each change the address without the other's hearing of it. What the router's address names is made the
 * browser's target; where a link within the page led is told to the router, which would else forget it at the next redraw.
 */
function useTarget(): void {
  const known = useRef("");
  // After every drawing: the router says nothing of a change of this part of the address.
  useEffect(() => {
    const { hash } = window.location;
    if (hash === known.current) return;
    known.current = hash;
    const named = document.getElementById(hash.slice(1));
    if (!named || named.matches(":target")) return;
    window.location.replace(hash);
    window.dispatchEvent(new HashChangeEvent("hashchange")); // the browser tells of no change, since the address has none
  });
  useEffect(
    () =>
      onHash(() => {
        known.current = window.location.hash;
        tellRouter();
      }),
    [],
  );
}

function tellRouter(): void {
  if (window.history.state === null) window.history.replaceState(null, "", window.location.href);
}
