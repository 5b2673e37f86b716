import { useWords } from "#words";
import { useInstant } from "@/components/order/formats";
import type { OrderView } from "@/components/order/order-view";
import { customerOf, isOwnSide } from "@/components/order/who";
import { sideOf } from "@/domain/viewer";
import type { Message } from "@/schemas/message";
import { SeenMark } from "./seen-mark";

type Props = { part: [Message, ...Message[]]; view: OrderView };

/** Below what the viewer's side wrote: that the other side has seen it, where that is the newest they have seen, or may be soon. */
export function SeenBelow({ part, view: { order, viewer, shop } }: Props) {
  const words = useWords("order_page");
  const instant = useInstant();
  const by = sideOf(viewer) === "customer" ? "merchant" : "customer";
  const { message_id, time } = order.seen[by];
  const last = part.at(-1)?.id ?? 0;
  const next = order.messages.find(({ id, sender_type }) => id > last && isOwnSide(viewer, sender_type))?.id;
  if (next !== undefined && next <= message_id) return null;
  const isToday = instant.day(time) === instant.day(Date.now() / 1000);
  return (
    <SeenMark
      by={by}
      message={last}
      next={next}
      label={words(`seen.${by}`, { name: customerOf(order) })}
      seen={message_id}
      time={time && (isToday ? instant.clock(time) : instant.both(time))}
      locale={viewer.locale}
      timeZone={shop.timeZone}
    />
  );
}
