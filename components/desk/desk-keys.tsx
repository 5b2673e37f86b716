"use client";

import { Keyboard } from "lucide";
import { lazy, Suspense, useEffect, useState } from "react";
import { DESK_KEYS, type DeskKeyAct } from "@/domain/desk/keys";
import type { Messages } from "@/i18n/messages";
import { Icon } from "../ui/icon";

const KeyHelp = lazy(() => import("./key-help"));

/** Where somebody keeps that they want no keys of one letter, as who speaks to their computer does. */
const OFF = "desk-keys-off";

const ACTS = {
  next: () => step(1),
  previous: () => step(-1),
  search: () => document.querySelector<HTMLInputElement>("input[type=search]")?.focus(),
} as const satisfies Partial<Record<DeskKeyAct, () => void>>;

/** The desk by the keyboard, and the button that tells how. */
export function DeskKeys({ words }: { words: Messages["desk"]["keys"] }) {
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(true);
  useEffect(() => setOn(localStorage.getItem(OFF) === null), []);

  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const act = DESK_KEYS.find(({ key }) => key === event.key)?.does;
      // Enter on the chosen order is the link's own.
      if (!act || act === "open" || !isFree(event)) return;
      event.preventDefault();
      if (act === "help") setOpen(true);
      else ACTS[act]();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on]);

  function turn(wanted: boolean) {
    setOn(wanted);
    if (wanted) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
  }

  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="grid size-11 place-items-center rounded-lg text-soft hover:bg-sunken hover:text-ink pointer-coarse:hidden"
      >
        <Icon of={Keyboard} size={20} />
        <span className="sr-only">{words.title}</span>
      </button>
      <Suspense>
        {open && <KeyHelp words={words} on={on} turn={turn} close={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}

/** Nobody writes, chooses or reads a dialog, and the key is meant as it is. */
function isFree({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || defaultPrevented) return false;
  const at = target instanceof HTMLElement ? target : document.body;
  return !at.isContentEditable && at.closest("input, textarea, select, dialog") === null;
}

/** Moves to another order of the list; from anywhere else to the first one. */
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("article h2 a")];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  links[at < 0 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
}
