"use client";

import { useState } from "react";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import type { PrivateWebhooks } from "@/schemas/webhook";
import { useAnswer } from "./use-answer";

type Props = {
  allowed: boolean;
  allow: (input: PrivateWebhooks) => Promise<ActionResult<PrivateWebhooks>>;
};

/** The owner's switch: whether webhooks may lead into the shop's own network. */
export function OwnNetwork({ allowed, allow }: Props) {
  const words = useWords("webhooks");
  const [now, setNow] = useState(allowed);
  const { ask, pending, refusal } = useAnswer(allow, words("dialog.lost"));
  return (
    <div className="space-y-2">
      <label className="flex min-h-11 items-center gap-3 rounded-lg border border-edge bg-card px-3 py-2 has-checked:border-accent has-checked:bg-tint">
        <input
          type="checkbox"
          checked={now}
          disabled={pending}
          onChange={async () => setNow((await ask({ allowed: !now }))?.allowed ?? now)}
          className="size-5 shrink-0 accent-accent"
        />
        {words("own_network.label")}
      </label>
      <p role="status" className="text-sm text-soft">
        {words(now ? "own_network.on" : "own_network.off")}
      </p>
      <p role="alert" className="font-medium text-bad empty:hidden">
        {refusal}
      </p>
    </div>
  );
}
