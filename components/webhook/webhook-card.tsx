import Link from "next/link";
import { useWords } from "#words";
import type { Webhook } from "@/schemas/webhook";
import { WebhookHealth } from "./webhook-health";

/** A webhook in the list: where it leads, what it hears of, and how it fares. */
export function WebhookCard({ webhook }: { webhook: Webhook }) {
  const words = useWords("webhooks");
  const { id, url, description, event_types, last_day } = webhook;
  return (
    <article className="relative space-y-3 rounded-2xl border border-line bg-card p-5 shadow-card has-[a:hover]:border-edge">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h2 className="min-w-0 flex-1 basis-64 font-sans text-lg tracking-normal">
          <Link
            href={`/account/webhooks/${id}`}
            className="after:absolute after:inset-0 after:rounded-2xl hover:underline"
          >
            {url}
          </Link>
        </h2>
        <WebhookHealth webhook={webhook} />
      </div>
      {description && <p>{description}</p>}
      <p className="flex flex-wrap gap-x-4 text-sm text-soft">
        <span>
          {event_types.length === 0
            ? words("events_all")
            : words("events_some", { count: event_types.length })}
        </span>
        <span className="tabular-nums">{words("last_day", last_day)}</span>
      </p>
    </article>
  );
}
