import { useWords } from "#words";
import { RichText } from "@/components/message/rich-text";
import { useInstant } from "@/components/order/formats";
import type { OrderView } from "@/components/order/order-view";
import { RailSection } from "@/components/order/rail-section";
import { useMoney } from "@/components/ui/use-money";
import { sideOf } from "@/domain/viewer";
import { type SalesOrder, WIRE_SALE_STATUS } from "@/schemas/sale";

/** What is to be paid, how, and whether it has been. Nothing before there is a sales order, nor after it is closed. */
export function PaymentSection(view: OrderView) {
  const words = useWords("order_page");
  const money = useMoney();
  const { sale } = view.order;
  if (!sale || sale.status === WIRE_SALE_STATUS.closed) return null;
  const state = stateOf(sale);
  return (
    <RailSection id="payment" title={words("payment.title")}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="font-display text-2xl font-semibold tabular-nums">{money(sale)}</p>
        <span className={`rounded-full px-2.5 py-0.5 text-sm font-medium ${LOOK[state]}`}>
          {words(`payment.state.${state}`)}
        </span>
      </div>
      <PaymentNote {...view} sale={sale} state={state} />
      {state !== "paid" && <HowToPay {...view} sale={sale} state={state} />}
    </RailSection>
  );
}

const LOOK = {
  waiting: "bg-warn-tint text-warn",
  announced: "bg-tint text-accent",
  paid: "bg-good-tint text-good",
} as const;
type State = keyof typeof LOOK;

function stateOf({ status, announced_time }: SalesOrder): State {
  if (status !== WIRE_SALE_STATUS.waiting) return "paid";
  return announced_time > 0 ? "announced" : "waiting";
}

/** Who said what about the payment, and when. */
function PaymentNote({ sale, state, viewer }: OrderView & { sale: SalesOrder; state: State }) {
  const words = useWords("order_page");
  const instant = useInstant();
  if (state === "announced")
    return <p>{words(`payment.announced.${sideOf(viewer)}`, { day: instant.day(sale.announced_time) })}</p>;
  if (state === "paid" && sale.paid_time > 0)
    return <p>{words("payment.paid", { day: instant.day(sale.paid_time) })}</p>;
  return null;
}

/** Where the money goes, until somebody says that it has gone there, and the number by which it is found. */
function HowToPay({ sale, state, shop, viewer }: OrderView & { sale: SalesOrder; state: State }) {
  const words = useWords("order_page");
  return (
    <dl className="space-y-3">
      {state === "waiting" && (
        <div>
          <dt className="text-sm text-soft">{words("payment.where")}</dt>
          <dd>
            <RichText>{shop.payHow || words(`payment.ask.${sideOf(viewer)}`)}</RichText>
          </dd>
        </div>
      )}
      <div>
        <dt className="text-sm text-soft">{words("payment.reference")}</dt>
        <dd className="font-medium tabular-nums select-all">{sale.order_id}</dd>
      </div>
    </dl>
  );
}
