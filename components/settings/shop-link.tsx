"use client";

import { useRef } from "react";
import { CopyButton } from "../ui/copy-button";

type Props = { link: string; words: { copy: string; done: string; byHand: string } };

/** The address of the catalogue, to be taken along. */
export function ShopLink({ link, words }: Props) {
  const code = useRef<HTMLElement>(null);
  return (
    <div className="mt-3 flex flex-wrap items-center gap-3">
      <p className="min-w-0 flex-1 basis-56 rounded-lg border border-line bg-sunken px-3 py-2.5">
        <code ref={code} className="font-mono text-sm break-all select-all">
          {link}
        </code>
      </p>
      <CopyButton from={code} label={words.copy} done={words.done} byHand={words.byHand} />
    </div>
  );
}
