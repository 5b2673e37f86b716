import type { ReactNode } from "react";
import { useWords } from "#words";
import type { Webhook } from "@/schemas/webhook";
import { useInstant } from "../order/formats";
import { SwitchButton } from "./switch-button";
import type { WebhookActs } from "./webhook-acts";
import { healthOf, WebhookHealth } from "./webhook-health";

type Props = { webhook: Webhook } & Pick<WebhookActs, "update">;

/** What one sees first of a webhook: where it leads, and whether it works. */
export function WebhookStanding({ webhook, update }: Props) {
  const words = useWords("webhooks");
  const instant = useInstant();
  const { id, description, enabled, failing_since, last_day } = webhook;
  const health = healthOf(webhook);
  return (
    <section className="space-y-3 rounded-2xl border border-line bg-card p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <WebhookHealth webhook={webhook} />
        <SwitchButton id={id} enabled={enabled} update={update} />
      </div>
      {description && <p>{description}</p>}
      {health !== "on" && <p>{words(`explain.${health}`, { since: instant.both(failing_since ?? 0) })}</p>}
      <p className="text-sm text-soft tabular-nums">{words("last_day", last_day)}</p>
    </section>
  );
}

/** One part of a webhook's page. */
export function WebhookPart({
  title,
  text,
  children,
}: {
  title: string;
  text?: string;
  children: ReactNode;
}) {
  return (
    <section className="space-y-4 rounded-2xl border border-line bg-card p-5">
      <h2 className="text-xl">{title}</h2>
      {text && <p className="text-soft">{text}</p>}
      {children}
    </section>
  );
}
