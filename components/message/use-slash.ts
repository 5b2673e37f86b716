"use client";

import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { type Slash, slashAt } from "./slash";

/** What the list of saved replies does with keys while the caret stays in the text; true when it took one. */
export type SlashMenu = { press: (key: string) => boolean };

/** Looks for a saved reply while somebody types a slash and a word at the start of an empty line of `box`. */
export function useSlash(
  box: RefObject<HTMLTextAreaElement | null>,
  text: string,
  setText: (text: string) => void,
) {
  const [slash, setSlash] = useState<Slash | null>(null);
  const [active, setActive] = useState<string>();
  const menu = useRef<SlashMenu>(null);
  const closedAt = useRef<number>(undefined);
  const selection = useRef<[number, number]>(undefined);

  // The caret goes to its place once the text is there.
  useLayoutEffect(() => {
    if (!selection.current || box.current?.value !== text) return;
    box.current.setSelectionRange(...selection.current);
    selection.current = undefined;
  }, [box, text]);

  function look() {
    const { value = "", selectionStart = 0, selectionEnd = 0 } = box.current ?? {};
    const found = selectionStart === selectionEnd ? slashAt(value, selectionStart) : null;
    if (!found) closedAt.current = undefined;
    setSlash(found && found.start !== closedAt.current ? found : null);
  }

  function close() {
    closedAt.current = slash?.start;
    setSlash(null);
  }

  /** Another text is there now. */
  function forget() {
    closedAt.current = undefined;
    setSlash(null);
  }

  /** Puts a reply in the place of what was typed and selects its `gap`, what is left to fill in. */
  function insert(reply: string, gap: { start: number; end: number }) {
    if (!slash) return;
    selection.current = [slash.start + gap.start, slash.start + gap.end];
    setText(text.slice(0, slash.start) + reply + text.slice(slash.end));
    forget();
    box.current?.focus();
  }

  function press(event: KeyboardEvent): boolean {
    const { key, ctrlKey, metaKey, altKey, nativeEvent } = event;
    if (!slash || ctrlKey || metaKey || altKey || nativeEvent.isComposing) return false;
    if (key === "Escape") close();
    else if (!menu.current?.press(key)) return false;
    event.preventDefault();
    return true;
  }

  return { slash, active, setActive, menu, look, forget, insert, press };
}
