"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "@/i18n/words";
import type { NewKey } from "@/schemas/api-key";
import { Button } from "../ui/button";
import { CopyButton } from "../ui/copy-button";

type Props = { made: NewKey; address: string; onKept: () => void };

/** Shows a new key the one time that it can be shown, and how to try one that reads. Takes the focus when it appears. */
export function NewKeyPanel({ made, address, onKept }: Props) {
  const words = useWords("keys");
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-labelledby="new-key"
      className="space-y-5 rounded-2xl border border-good bg-good-tint p-5"
    >
      <div className="space-y-2">
        <h2 id="new-key" className="text-xl">
          {words("made_title")}
        </h2>
        <p>{words("made_text", { name: made.name })}</p>
      </div>
      <Copyable title={words("key")}>{made.key}</Copyable>
      {made.scopes.includes("read") && (
        <Copyable title={words("try")} text={words("try_text")}>
          {`curl -H "Authorization: Bearer ${made.key}" ${address}`}
        </Copyable>
      )}
      <Button onClick={onKept}>{words("kept")}</Button>
    </section>
  );
}

function Copyable({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const words = useWords("keys");
  const code = useRef<HTMLElement>(null);
  return (
    <div className="space-y-2">
      <h3 className="font-medium">{title}</h3>
      {text && <p className="text-sm">{text}</p>}
      <p className="rounded-lg border border-edge bg-card p-3">
        <code ref={code} className="font-mono text-sm break-all select-all">
          {children}
        </code>
      </p>
      <CopyButton from={code} label={words("copy")} done={words("copied")} byHand={words("copy_by_hand")} />
    </div>
  );
}
