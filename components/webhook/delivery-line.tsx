import Link from "next/link";
import { useFormats, useWords } from "#words";
import { typeOfWire, type WebhookDelivery } from "@/schemas/webhook";
import { Excerpt } from "./excerpt";
import { ReplayButton } from "./replay-button";
import { useProblem } from "./use-problem";
import type { WebhookActs } from "./webhook-acts";

const LOOK = {
  pending: "bg-warn-tint text-warn",
  delivered: "bg-good-tint text-good",
  failed: "bg-bad-tint text-bad",
} as const satisfies Record<WebhookDelivery["state"], string>;

type Props = { delivery: WebhookDelivery; replay: WebhookActs["replay"] | null };

/** One line of the log: what was told, how that went, and what came back. */
export function DeliveryLine({ delivery, replay }: Props) {
  const words = useWords("webhooks");
  const problem = useProblem();
  const { id, event_type, state } = delivery;
  return (
    <article className="space-y-2 py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h3 className="font-medium">{words(`event.${typeOfWire(event_type)}`)}</h3>
        <span className={`rounded-full px-3 py-0.5 text-sm font-medium ${LOOK[state]}`}>
          {words(`log.state.${state}`)}
        </span>
      </div>
      <Facts delivery={delivery} going={replay !== null} />
      {problem(delivery) && <p className="text-sm">{problem(delivery)}</p>}
      <div className="flex flex-wrap items-start justify-between gap-2">
        <CameBack delivery={delivery} />
        {replay && <ReplayButton id={id} waiting={state === "pending"} replay={replay} />}
      </div>
    </article>
  );
}

function Facts({ delivery, going }: Pick<Props, "delivery"> & { going: boolean }) {
  const { created_time, comm_order_id, attempts, next_attempt_time } = delivery;
  const words = useWords("webhooks");
  const formats = useFormats();
  // To the second: one compares it with one's own log.
  const exact = (time: number) =>
    formats.dateTime(new Date(time * 1000), { dateStyle: "medium", timeStyle: "medium" });
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-sm text-soft">
      <time dateTime={new Date(created_time * 1000).toISOString()}>{exact(created_time)}</time>
      <Link
        href={`/orders/${comm_order_id}`}
        className="inline-flex min-h-11 items-center underline underline-offset-4 hover:no-underline"
      >
        {words("log.order", { id: String(comm_order_id) })}
      </Link>
      <span>{words("log.attempts", { count: attempts })}</span>
      {going && attempts > 0 && next_attempt_time !== null && (
        <span>{words("log.next", { time: exact(next_attempt_time) })}</span>
      )}
    </p>
  );
}

/** The last attempt in detail, for whoever looks for a mistake. */
function CameBack({ delivery }: Pick<Props, "delivery">) {
  const words = useWords("webhooks");
  const { id, http_status, duration_ms, response } = delivery;
  const answered = { status: String(http_status), ms: duration_ms ?? 0 };
  return (
    <details className="min-w-0 flex-1 basis-64">
      <summary className="inline-flex min-h-11 items-center text-sm underline underline-offset-4 hover:no-underline">
        {words("log.details")}
      </summary>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        <dt className="text-soft">{words("log.message")}</dt>
        <dd className="font-mono break-all">{id}</dd>
        <dt className="text-soft">{words("log.answer")}</dt>
        <dd>{http_status === null ? words("log.no_answer") : words("log.answered", answered)}</dd>
      </dl>
      {response && <Excerpt text={response} />}
    </details>
  );
}
