"use client";

import { useWords } from "@/i18n/words";
import type { Webhook } from "@/schemas/webhook";
import type { WebhookActs } from "./webhook-acts";
import { WebhookForm } from "./webhook-form";

/** Changes where a webhook leads and what it hears of. */
export function WebhookSettings({
  webhook: { id, url, description, event_types },
  update,
}: { webhook: Webhook } & Pick<WebhookActs, "update">) {
  const words = useWords("webhooks");
  return (
    <WebhookForm
      start={{ url, description, event_types }}
      send={(input) => update({ id, ...input })}
      words={{ submit: words("form.save"), pending: words("form.saving"), done: words("form.saved") }}
    />
  );
}
