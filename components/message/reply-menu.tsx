"use client";

import Link from "next/link";
import { type Ref, useEffect, useImperativeHandle, useState } from "react";
import { fillIn, firstGap, type ReplyValues } from "@/domain/reply/variables";
import type { Messages } from "@/i18n/messages";
import type { SavedReply } from "@/schemas/reply";
import { fitting } from "./slash";
import type { SlashMenu } from "./use-slash";

/** What the composer needs to offer saved replies: the sentences, and the order's own words for what they name. */
export type Replies = { words: Messages["replies"]["menu"]; values: ReplyValues };

type Props = Replies & {
  id: string;
  query: string;
  /** Takes a reply and what is to be selected of it: the first thing that is left to fill in, else its end. */
  pick: (text: string, gap: { start: number; end: number }) => void;
  setActive: (option: string | undefined) => void;
  ref: Ref<SlashMenu>;
};

/** The saved replies that fit what was typed behind the slash. The caret stays in the text, which points to the chosen one. */
export default function ReplyMenu({ id, query, words, values, pick, setActive, ref }: Props) {
  const saved = useSaved();
  const [at, setAt] = useState(0);
  const found = Array.isArray(saved) ? fitting(saved, query) : [];
  const chosen = found[Math.min(at, found.length - 1)];
  const optionId = (reply: SavedReply) => `${id}-${reply.id}`;
  const active = chosen && optionId(chosen);

  function take(reply: SavedReply) {
    const text = fillIn(reply.text, values);
    pick(text, firstGap(text) ?? { start: text.length, end: text.length });
  }

  useEffect(() => {
    setActive(active);
    if (active) document.getElementById(active)?.scrollIntoView({ block: "nearest" });
    return () => setActive(undefined);
  }, [active, setActive]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another word begins at the top again
  useEffect(() => setAt(0), [query]);
  useImperativeHandle(ref, () => ({
    press(key) {
      if (!chosen) return false;
      const index = found.indexOf(chosen);
      if (key === "ArrowDown") setAt((index + 1) % found.length);
      else if (key === "ArrowUp") setAt((index + found.length - 1) % found.length);
      else if (key === "Enter" || key === "Tab") take(chosen);
      else return false;
      return true;
    },
  }));

  return (
    <div className="overflow-hidden rounded-xl border border-edge bg-card shadow-card">
      <div
        id={id}
        role="listbox"
        aria-label={words.title}
        className="max-h-64 overflow-y-auto p-1 empty:hidden"
      >
        {found.map((reply) => (
          <Option
            key={reply.id}
            id={optionId(reply)}
            name={reply.name}
            text={fillIn(reply.text, values)}
            chosen={reply === chosen}
            take={() => take(reply)}
          />
        ))}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-t border-line px-3 text-sm text-soft">
        <p role="status">{toldOf(saved, found.length, words)}</p>
        <Link
          href="/settings/replies"
          className="inline-flex min-h-11 items-center underline underline-offset-4 hover:no-underline"
        >
          {words.manage}
        </Link>
      </div>
    </div>
  );
}

type OptionProps = { id: string; name: string; text: string; chosen: boolean; take: () => void };

function Option({ id, name, text, chosen, take }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text it is chosen for has the focus and hears the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={take}
      className="flex min-h-11 cursor-pointer items-baseline gap-3 rounded-lg px-3 py-2.5 hover:bg-sunken aria-selected:bg-tint"
    >
      <span className="shrink-0 font-medium">/{name}</span>
      <span className="truncate text-soft">{text}</span>
    </div>
  );
}

type Saved = SavedReply[] | "loading" | "failed";

function toldOf(saved: Saved, count: number, words: Replies["words"]): string {
  if (saved === "loading" || saved === "failed") return words[saved];
  if (saved.length === 0) return words.empty;
  return count === 0 ? words.none : `${count} ${words.found}`;
}

/** The staff's replies as they are now: asked for each time, since a colleague may just have written one. */
function useSaved(): Saved {
  const [saved, setSaved] = useState<Saved>("loading");
  useEffect(() => {
    const left = new AbortController();
    read(left.signal).then(setSaved, () => left.signal.aborted || setSaved("failed"));
    return () => left.abort();
  }, []);
  return saved;
}

async function read(signal: AbortSignal): Promise<SavedReply[]> {
  const reply = await fetch("/api/reply/list", { cache: "no-store", signal });
  const { code, data } = await reply.json();
  if (code !== 0) throw new Error(`refused: ${code}`);
  return data;
}
