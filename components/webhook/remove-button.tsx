"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useWords } from "@/i18n/words";
import { Button } from "../ui/button";
import { ConfirmDialog } from "./confirm-dialog";
import { useAnswer } from "./use-answer";
import type { WebhookActs } from "./webhook-acts";

/** Removes a webhook, once one agrees, and leads back to the others. */
export function RemoveButton({ id, remove }: { id: number } & Pick<WebhookActs, "remove">) {
  const words = useWords("webhooks");
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const { ask, pending, refusal } = useAnswer(remove, words("dialog.lost"));

  async function go() {
    if (await ask({ id })) router.replace("/account/webhooks");
  }

  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        {words("remove.button")}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words("remove.title")}
        submit={{ label: words("remove.button"), look: "danger", go }}
        pending={pending}
        refusal={refusal}
        onClose={() => setAsking(false)}
      >
        {words("remove.text")}
      </ConfirmDialog>
    </>
  );
}
