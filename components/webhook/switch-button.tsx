"use client";

import { useWords } from "@/i18n/words";
import { Button } from "../ui/button";
import { useAnswer } from "./use-answer";
import type { WebhookActs } from "./webhook-acts";

type Props = { id: number; enabled: boolean } & Pick<WebhookActs, "update">;

/** Switches a webhook off or on again. */
export function SwitchButton({ id, enabled, update }: Props) {
  const words = useWords("webhooks");
  const { ask, pending, refusal } = useAnswer(update, words("dialog.lost"));
  return (
    <>
      <Button
        look={enabled ? "secondary" : "primary"}
        disabled={pending}
        onClick={() => ask({ id, enabled: !enabled })}
      >
        {pending ? words("dialog.pending") : words(enabled ? "switch_off" : "switch_on")}
      </Button>
      <p role="alert" className="font-medium text-bad empty:hidden">
        {refusal}
      </p>
    </>
  );
}
