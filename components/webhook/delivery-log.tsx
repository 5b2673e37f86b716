import { useWords } from "#words";
import type { WebhookDelivery } from "@/schemas/webhook";
import { Pager } from "../order/pager";
import { DeliveryLine } from "./delivery-line";
import { StayFresh } from "./stay-fresh";
import type { WebhookActs } from "./webhook-acts";

export const LOG_PAGE = 10;
/** Seconds ahead within which an attempt is worth waiting for on the page. */
const SOON = 60;

type Props = {
  id: number;
  /** Unix seconds. */
  now: number;
  found: { rows: WebhookDelivery[]; total: number };
  current: number;
  /** Null while nothing can be sent. */
  replay: WebhookActs["replay"] | null;
};

/** What a webhook was sent and what came back, newest first. */
export function DeliveryLog({ id, now, found: { rows, total }, current, replay }: Props) {
  const words = useWords("webhooks");
  if (total === 0) return <p className="text-soft">{words("log.empty")}</p>;
  const stirs = rows.some(({ next_attempt_time: next }) => next !== null && next < now + SOON);
  return (
    <>
      {replay && stirs && <StayFresh />}
      <ol className="divide-y divide-line">
        {rows.map((delivery) => (
          <li key={delivery.id}>
            <DeliveryLine delivery={delivery} replay={replay} />
          </li>
        ))}
      </ol>
      <Pager
        path={`/account/webhooks/${id}`}
        current={current}
        last={Math.ceil(total / LOG_PAGE)}
        query={{}}
      />
    </>
  );
}
