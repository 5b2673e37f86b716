"use client";

import { Keyboard } from "lucide";
import { lazy, Suspense, useEffect, useState } from "react";
import { untilLoaded } from "@/components/ui/until-loaded";
import { type DeskKeyAct, type KeyPlace, keysOn } from "@/domain/desk/keys";
import type { Messages } from "@/i18n/messages";
import { Icon } from "../ui/icon";
import { KEY_ACTS } from "./key-acts";

const KeyHelp = lazy(() => untilLoaded(() => import("./key-help")));

/** Where somebody keeps that they want no keys of one letter, as who speaks to their computer does. */
const OFF = "desk-keys-off";

type Props = {
  words: Messages["desk"]["keys"];
  /** What is on this page. */
  on: readonly KeyPlace[];
};

/** The desk and its orders by the keyboard, and the button that tells how. */
export default function LiveDeskKeys({ words, on }: Props) {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(true);
  const places = on.join(" ");
  useEffect(() => setWanted(localStorage.getItem(OFF) === null), []);

  useEffect(() => {
    if (!wanted) return;
    const keys = keysOn(places.split(" ") as KeyPlace[]);
    const press = (event: KeyboardEvent) => {
      const act = keys.find(({ key }) => key === event.key)?.does;
      if (!act || isHeardThere(act) || !isFree(event)) return;
      event.preventDefault();
      if (act === "help") setOpen(true);
      else KEY_ACTS[act]();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [wanted, places]);

  function turn(to: boolean) {
    setWanted(to);
    if (to) localStorage.removeItem(OFF);
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
        {open && (
          <KeyHelp words={words} keys={keysOn(on)} wanted={wanted} turn={turn} close={() => setOpen(false)} />
        )}
      </Suspense>
    </>
  );
}

const HEARD_THERE = ["open", "messages", "message"] as const satisfies DeskKeyAct[];

/** Enter on an order is the link's own, and the thread listens to its keys itself. */
function isHeardThere(act: DeskKeyAct): act is (typeof HEARD_THERE)[number] {
  return HEARD_THERE.some((one) => one === act);
}

/** Nobody writes, chooses or reads a dialog, and the key is meant as it is. */
function isFree({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || defaultPrevented) return false;
  const at = target instanceof HTMLElement ? target : document.body;
  return !at.isContentEditable && at.closest("input:not([type=checkbox]), textarea, select, dialog") === null;
}
