"use client";

import { useEffect } from "react";
import { type DeskKeyAct, type KeyPlace, keysOn } from "@/domain/desk/keys";
import { KEY_ACTS } from "./key-acts";

type Props = {
  on: readonly KeyPlace[];
  /** Somebody asked which key does what. */
  help: () => void;
  /** Whether keys are heard from now on. */
  tell: (heard: boolean) => void;
};

/** Hears the keys of this page, and does what they stand for. */
export default function KeyPresses({ on, help, tell }: Props) {
  const places = on.join(" ");
  useEffect(() => {
    const keys = keysOn(places.split(" ") as KeyPlace[]);
    const press = (event: KeyboardEvent) => {
      const act = keys.find(({ key }) => key === event.key)?.does;
      if (!act || isHeardThere(act) || !isFree(event)) return;
      event.preventDefault();
      if (act === "help") help();
      else KEY_ACTS[act]();
    };
    document.addEventListener("keydown", press);
    tell(true);
    return () => {
      document.removeEventListener("keydown", press);
      tell(false);
    };
  }, [places, help, tell]);
  return null;
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
