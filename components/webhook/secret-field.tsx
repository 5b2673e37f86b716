"use client";

import { useRef } from "react";
import { useWords } from "@/i18n/words";
import { CopyButton } from "../ui/copy-button";

/** A secret in plain sight, to be copied. */
export function SecretField({ secret }: { secret: string }) {
  const words = useWords("webhooks");
  const text = useRef<HTMLElement>(null);
  return (
    <div className="space-y-3">
      <p className="font-medium">{words("secret.label")}</p>
      <p className="rounded-lg border border-edge bg-paper p-3">
        <code ref={text} className="font-mono text-sm break-all select-all">
          {secret}
        </code>
      </p>
      <CopyButton
        from={text}
        label={words("secret.copy")}
        done={words("secret.copied")}
        byHand={words("secret.uncopied")}
      />
    </div>
  );
}
