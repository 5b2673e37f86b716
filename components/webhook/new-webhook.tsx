"use client";

import { useEffect, useRef, useState } from "react";
import { useWords } from "@/i18n/words";
import { ButtonLink } from "../ui/button-link";
import { SecretField } from "./secret-field";
import type { WebhookActs } from "./webhook-acts";
import { WebhookForm } from "./webhook-form";

const EMPTY = { url: "", description: "", event_types: [] };

/** The form for a new webhook; afterwards its secret, and the way on. */
export function NewWebhook({ create }: Pick<WebhookActs, "create">) {
  const words = useWords("webhooks");
  const [made, setMade] = useState<{ id: number; secret: string } | null>(null);
  if (made) return <Made {...made} />;
  return (
    <WebhookForm
      start={EMPTY}
      send={create}
      words={{ submit: words("form.create"), pending: words("form.creating") }}
      onDone={setMade}
    />
  );
}

function Made({ id, secret }: { id: number; secret: string }) {
  const words = useWords("webhooks");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="space-y-5">
      <h2 ref={heading} tabIndex={-1} className="text-xl outline-offset-4">
        {words("created.title")}
      </h2>
      <p>{words("created.text")}</p>
      <SecretField secret={secret} />
      <ButtonLink href={`/account/webhooks/${id}`}>{words("created.on")}</ButtonLink>
    </div>
  );
}
