import { useWords } from "#words";
import type { Webhook } from "@/schemas/webhook";

/** How a webhook stands: the name under which words and looks know it. */
export function healthOf({ stopped_for, failing_since }: Webhook) {
  if (stopped_for === "failing") return "stopped";
  return stopped_for ?? (failing_since === null ? "on" : "failing");
}

const LOOK = {
  on: "bg-good-tint text-good",
  failing: "bg-warn-tint text-warn",
  by_owner: "bg-sunken text-soft",
  gone: "bg-bad-tint text-bad",
  stopped: "bg-bad-tint text-bad",
} as const satisfies Record<ReturnType<typeof healthOf>, string>;

/** Whether a webhook works, in words and colour. */
export function WebhookHealth({ webhook }: { webhook: Webhook }) {
  const words = useWords("webhooks");
  const health = healthOf(webhook);
  return (
    <span
      className={`inline-flex w-fit items-center gap-1.5 rounded-full px-3 py-1 text-sm font-medium ${LOOK[health]}`}
    >
      <span aria-hidden className="size-2 rounded-full bg-current" />
      {words(`health.${health}`)}
    </span>
  );
}
