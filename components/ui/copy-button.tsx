"use client";

import { Check, Copy } from "lucide";
import { type RefObject, useState } from "react";
import { Button } from "./button";
import { Icon } from "./icon";

type Props = {
  /** The element whose text is copied; it is selected when the browser does not let us copy. */
  from: RefObject<HTMLElement | null>;
  label: string;
  /** Said aloud, and shown, once it is copied. */
  done: string;
  /** What to do where copying is not allowed, as on plain http. */
  byHand: string;
};

/** Copies the text of an element, and says whether that went well. */
export function CopyButton({ from, label, done, byHand }: Props) {
  const [outcome, setOutcome] = useState<"done" | "byHand">();

  async function copy() {
    const copied = from.current ? await copyTextOf(from.current) : false;
    setOutcome(copied ? "done" : "byHand");
  }

  const Mark = outcome === "done" ? Check : Copy;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button look="secondary" onClick={copy}>
        <Icon of={Mark} size={18} />
        {label}
      </Button>
      <p role="status" className="text-sm">
        {outcome === "done" && done}
        {outcome === "byHand" && byHand}
      </p>
    </div>
  );
}

async function copyTextOf(element: HTMLElement): Promise<boolean> {
  getSelection()?.selectAllChildren(element);
  try {
    await navigator.clipboard.writeText(element.textContent ?? "");
    return true;
  } catch {
    return false; // Expected: there is no clipboard on plain http, or the reader forbade it.
  }
}
