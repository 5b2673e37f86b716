"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { CopyButton } from "./copy-button";

type Props = {
  title: string;
  text: string;
  link: string;
  words: { copy: string; done: string; byHand: string };
  /** What one does when it is copied. */
  children?: ReactNode;
};

/** A new link, the one time that it can be shown. Takes the focus when it appears. */
export function LinkPanel({ title, text, link, words, children }: Props) {
  const panel = useRef<HTMLElement>(null);
  const code = useRef<HTMLElement>(null);
  const id = useId();
  useEffect(() => panel.current?.focus(), []);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-labelledby={id}
      className="space-y-4 rounded-2xl border border-good bg-good-tint p-5"
    >
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      <p>{text}</p>
      <p className="rounded-lg border border-edge bg-card p-3">
        <code ref={code} className="font-mono text-sm break-all select-all">
          {link}
        </code>
      </p>
      <CopyButton from={code} label={words.copy} done={words.done} byHand={words.byHand} />
      {children}
    </section>
  );
}
