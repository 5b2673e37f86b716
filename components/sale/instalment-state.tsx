import { useWords } from "#words";
import { useInstant } from "@/components/order/formats";
import type { OrderView } from "@/components/order/order-view";
import { sideOf } from "@/domain/viewer";
import type { Instalment } from "@/schemas/sale";

type Of = { part: Instalment; order: OrderView["order"] };

const LOOK = {
  waiting: "bg-warn-tint text-warn",
  later: "bg-sunken text-soft",
  announced: "bg-tint text-accent",
  paid: "bg-good-tint text-good",
  refunded: "bg-sunken text-soft",
  void: "bg-sunken text-soft",
} as const;

/** How an instalment stands, in a word. */
export function InstalmentState({ part, order }: Of) {
  const words = useWords("order_page");
  const state = isForLater({ part, order }) ? "later" : part.state;
  return (
    <span className={`rounded-full px-2.5 py-0.5 text-sm font-medium ${LOOK[state]}`}>
      {words(`payment.state.${state}`)}
    </span>
  );
}

/** Who said what about it, and when. */
export function InstalmentNote({ part, order, viewer }: Of & Pick<OrderView, "viewer">) {
  const words = useWords("order_page");
  const instant = useInstant();
  const { state, announced_time, paid_time } = part;
  if (isForLater({ part, order })) return <p className="text-soft">{words("payment.later")}</p>;
  if (state === "announced")
    return <p>{words(`payment.announced.${sideOf(viewer)}`, { day: instant.day(announced_time) })}</p>;
  if (state === "paid" && paid_time > 0)
    return (
      <p>
        {words(part.pay_way === "card" ? "payment.by_card" : "payment.paid", { day: instant.day(paid_time) })}
      </p>
    );
  if (state === "refunded" && order.sale)
    return <p>{words("payment.refunded", { day: instant.day(order.sale.refunded_time) })}</p>;
  return null;
}

/** The balance waits for the finished work. */
function isForLater({ part, order }: Of): boolean {
  return part.kind === "balance" && part.state === "waiting" && order.stage !== "finished";
}
