"use client";

import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import type { PrivateWebhooks } from "@/schemas/webhook";
import { Button } from "../ui/button";
import { useAnswer } from "./use-answer";

type Props = {
  allowed: boolean;
  allow: (input: PrivateWebhooks) => Promise<ActionResult<PrivateWebhooks>>;
};

/** The owner's switch: whether webhooks may lead into the shop's own network. */
export function OwnNetwork({ allowed, allow }: Props) {
  const words = useWords("webhooks");
  const { ask, pending, refusal } = useAnswer(allow, words("dialog.lost"));
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="font-medium">
          {words(allowed ? "own_network.on" : "own_network.off")}
        </p>
        <Button look="secondary" disabled={pending} onClick={() => ask({ allowed: !allowed })}>
          {pending ? words("dialog.pending") : words(allowed ? "own_network.refuse" : "own_network.allow")}
        </Button>
      </div>
      <p role="alert" className="font-medium text-bad empty:hidden">
        {refusal}
      </p>
    </div>
  );
}
