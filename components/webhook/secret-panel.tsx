"use client";

import { useState } from "react";
import { useFormats, useWords } from "@/i18n/words";
import type { Webhook } from "@/schemas/webhook";
import { Button } from "../ui/button";
import { ConfirmDialog } from "./confirm-dialog";
import { SecretField } from "./secret-field";
import { useAnswer } from "./use-answer";
import type { WebhookActs } from "./webhook-acts";

type Props = { webhook: Webhook; acts: Pick<WebhookActs, "reveal" | "rotate"> };

/** The secret that signs, shown when asked for, and changed for another. */
export function SecretPanel({ webhook: { id, old_secret_until }, acts }: Props) {
  const words = useWords("webhooks");
  const formats = useFormats();
  const [secret, setSecret] = useState("");
  const [asking, setAsking] = useState(false);
  const reveal = useAnswer(acts.reveal, words("dialog.lost"));
  const rotate = useAnswer(acts.rotate, words("dialog.lost"));
  const until =
    old_secret_until &&
    formats.dateTime(new Date(old_secret_until * 1000), { dateStyle: "medium", timeStyle: "short" });

  async function change() {
    const changed = await rotate.ask({ id });
    if (!changed) return;
    setSecret(changed.secret);
    setAsking(false);
  }

  return (
    <div className="space-y-4">
      {secret && <SecretField secret={secret} />}
      {until && <p className="rounded-lg bg-sunken p-3.5">{words("secret.overlap", { until })}</p>}
      <div className="flex flex-wrap gap-2">
        {secret ? (
          <Button look="secondary" onClick={() => setSecret("")}>
            {words("secret.hide")}
          </Button>
        ) : (
          <Button
            look="secondary"
            disabled={reveal.pending}
            onClick={async () => setSecret((await reveal.ask({ id }))?.secret ?? "")}
          >
            {words("secret.show")}
          </Button>
        )}
        <Button look="quiet" onClick={() => setAsking(true)}>
          {words("secret.rotate")}
        </Button>
      </div>
      <p role="alert" className="font-medium text-bad empty:hidden">
        {reveal.refusal}
      </p>
      <ConfirmDialog
        open={asking}
        title={words("secret.rotate")}
        submit={{ label: words("secret.rotate"), go: change }}
        pending={rotate.pending}
        refusal={rotate.refusal}
        onClose={() => setAsking(false)}
      >
        {words("secret.rotate_intro")}
      </ConfirmDialog>
    </div>
  );
}
