"use client";

import { useEffect, useRef } from "react";

/** Here and not among the other styles: what bundles those does not know it yet. */
const LOOK =
  "::highlight(found) { background: var(--warn-tint); color: var(--warn); text-decoration: underline }";

/** Marks some words in what stands beside it, however it is drawn. Browsers that cannot show them plainly. */
export function Marked({ words }: { words: string }) {
  const place = useRef<HTMLSpanElement>(null);
  // After every drawing: what stands there may have changed.
  useEffect(() => {
    const part = place.current?.parentElement;
    if (!part || !words || !("highlights" in CSS)) return;
    CSS.highlights.set("found", new Highlight(...rangesOf(part, words.toLowerCase().split(/\s+/))));
    return () => void CSS.highlights.delete("found");
  });
  return (
    <span ref={place} hidden>
      <style>{LOOK}</style>
    </span>
  );
}

function rangesOf(part: Element, words: readonly string[]): Range[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.toLowerCase() ?? "";
    for (const word of words)
      for (let at = text.indexOf(word); word && at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
  }
  return ranges;
}
