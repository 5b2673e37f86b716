"use client";

import { useState } from "react";
import { useWords } from "@/i18n/words";
import type { WebhookTrial } from "@/schemas/webhook";
import { Button } from "../ui/button";
import { FormMessage } from "../ui/form-message";
import { Excerpt } from "./excerpt";
import { useAnswer } from "./use-answer";
import { useProblem } from "./use-problem";
import type { WebhookActs } from "./webhook-acts";

/** Sends a test message and shows what came back. */
export function TrialPanel({ id, test }: { id: number; test: WebhookActs["test"] }) {
  const words = useWords("webhooks");
  const [came, setCame] = useState<WebhookTrial | null>(null);
  const { ask, pending, refusal } = useAnswer(test, words("dialog.lost"));
  return (
    <div className="space-y-4">
      <Button
        look="secondary"
        disabled={pending}
        onClick={async () => {
          setCame(null);
          setCame(await ask({ id }));
        }}
      >
        {pending ? words("trial.sending") : words("trial.send")}
      </Button>
      <FormMessage kind="bad">{refusal}</FormMessage>
      {came && <Came came={came} />}
    </div>
  );
}

function Came({ came }: { came: WebhookTrial }) {
  const words = useWords("webhooks");
  const problem = useProblem();
  const { delivered, http_status, duration_ms, response } = came;
  return (
    <div className="space-y-3">
      <FormMessage kind={delivered ? "good" : "bad"}>
        {delivered
          ? words("trial.delivered", { status: String(http_status), ms: duration_ms ?? 0 })
          : `${words("trial.failed")} ${problem(came)}`}
      </FormMessage>
      {response && <Excerpt text={response} />}
    </div>
  );
}
