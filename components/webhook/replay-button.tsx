"use client";

import { useWords } from "@/i18n/words";
import { Button } from "../ui/button";
import { useAnswer } from "./use-answer";
import type { WebhookActs } from "./webhook-acts";

type Props = { id: string; waiting: boolean } & Pick<WebhookActs, "replay">;

/** Sends a delivery again, or tries at once what waits for its next attempt. */
export function ReplayButton({ id, waiting, replay }: Props) {
  const words = useWords("webhooks");
  const { ask, pending, refusal } = useAnswer(replay, words("dialog.lost"));
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <Button look="secondary" disabled={pending} onClick={() => ask({ delivery_id: id })}>
        {pending ? words("log.replaying") : words(waiting ? "log.replay_now" : "log.replay")}
      </Button>
      <p role="alert" className="font-medium text-bad empty:hidden">
        {refusal}
      </p>
    </div>
  );
}
