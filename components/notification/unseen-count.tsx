"use client";

import { useState } from "react";
import { loadedLater } from "@/components/ui/loaded-later";

const Unseen = loadedLater(() => import("./unseen"));

type Props = {
  unseen: number;
  /** What to call it while there is nothing new, and else, with `{count}`. */
  words: { none: string; some: string };
};

/** How many notifications are new, kept up to date: on the bell for those who see it, in words for all. */
export function UnseenCount({ unseen, words }: Props) {
  const [count, setCount] = useState(unseen);
  return (
    <>
      {count > 0 && (
        <span
          aria-hidden
          className="absolute top-0.5 right-0 min-w-5 rounded-full bg-accent px-1 text-center text-xs leading-5 font-semibold text-on-accent tabular-nums"
        >
          {count > 99 ? "99+" : count}
        </span>
      )}
      <span className="sr-only">{count > 0 ? words.some.replace("{count}", String(count)) : words.none}</span>
      <Unseen given={unseen} tell={setCount} />
    </>
  );
}
