"use client";

import { Keyboard } from "lucide";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { loadedLater } from "@/components/ui/loaded-later";
import { untilLoaded } from "@/components/ui/until-loaded";
import type { KeyPlace } from "@/domain/desk/keys";
import type { Messages } from "@/i18n/messages";
import { Icon } from "../ui/icon";

const KeyPresses = loadedLater(() => import("./key-presses"));
const KeyHelp = lazy(() => untilLoaded(() => import("./key-help")));

/** Where somebody keeps that they want no keys of one letter, as who speaks to their computer does. */
const OFF = "desk-keys-off";

type Props = {
  words: Messages["desk"]["keys"];
  /** What is on this page. */
  on: readonly KeyPlace[];
};

/** The desk and its orders by the keyboard, and the button that tells how. For the staff. */
export function DeskKeys({ words, on }: Props) {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(true);
  const [heard, setHeard] = useState(false);
  const help = useCallback(() => setOpen(true), []);
  useEffect(() => setWanted(localStorage.getItem(OFF) === null), []);

  function turn(to: boolean) {
    setWanted(to);
    if (to) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
  }

  return (
    <>
      <button
        type="button"
        onClick={help}
        aria-keyshortcuts={heard ? "?" : undefined}
        className="grid size-11 place-items-center rounded-lg text-soft hover:bg-sunken hover:text-ink pointer-coarse:hidden"
      >
        <Icon of={Keyboard} size={20} />
        <span className="sr-only">{words.title}</span>
      </button>
      {wanted && <KeyPresses on={on} help={help} tell={setHeard} />}
      <Suspense>
        {open && <KeyHelp words={words} on={on} wanted={wanted} turn={turn} close={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}
