import { useWords } from "#words";
import { useMoney } from "@/components/ui/use-money";
import { dueOf } from "@/domain/sale/instalments";
import { sideOf } from "@/domain/viewer";
import type { SimpleAbility } from "./acts";
import { openPins } from "./open-pins";
import type { OrderView } from "./order-view";

type Props = OrderView & { ability: SimpleAbility };

/** What to know before something is done. */
export function ActionIntro(props: Props) {
  const words = useWords("order_page");
  const { ability, order } = props;
  switch (ability) {
    case "confirm":
    case "reopen":
      return null;
    case "cancel":
    case "cancel_sale":
      return <CancelIntro {...props} />;
    case "announce_payment":
    case "receive_payment":
      return <PaymentIntro {...props} ability={ability} />;
    case "receive_delivery":
      return <ReceiptIntro {...props} />;
    case "refund":
      return <RefundIntro {...props} />;
    case "accept_quote":
      return <AcceptIntro {...props} />;
    case "request_sketch_changes":
      return <SketchChangesIntro {...props} />;
    default:
      return <p>{words(`intro.${ability}`, { version: order.quote?.version ?? 0 })}</p>;
  }
}

function AcceptIntro({ order: { quote }, shop }: Props) {
  const words = useWords("order_page");
  const money = useMoney();
  if (!quote) return null;
  const { version, currency, deposit } = quote;
  return (
    <>
      <p>{words("intro.accept_quote", { version, amount: money(quote) })}</p>
      {deposit !== null && deposit > 0 && deposit < quote.amount && (
        <p>
          {words("intro.accept_deposit", {
            amount: money({ amount: deposit, currency }),
            balance: money({ amount: quote.amount - deposit, currency }),
          })}
        </p>
      )}
      {shop.terms && (
        <p>
          {words("intro.accept_terms")}{" "}
          <a
            href="/terms"
            target="_blank"
            className="inline-flex min-h-6 items-center underline underline-offset-4"
            rel="noopener"
          >
            {words("intro.read_terms")}
          </a>
        </p>
      )}
    </>
  );
}

function SketchChangesIntro({ order }: Props) {
  const words = useWords("order_page");
  const count = openPins(order);
  return (
    <>
      <p>{words("intro.request_sketch_changes")}</p>
      {count > 0 && <p>{words("intro.pins_go_along", { count })}</p>}
    </>
  );
}

function CancelIntro({ order: { sale } }: Props) {
  const words = useWords("order_page");
  return (
    <>
      <p>{words(sale ? "intro.cancel_accepted" : "intro.cancel")}</p>
      {sale && sale.announced_time > 0 && <p className="text-warn">{words("intro.cancel_announced")}</p>}
    </>
  );
}

/** What came by card goes back by itself, the rest by hand. */
function RefundIntro({ order: { sale } }: Props) {
  const words = useWords("order_page");
  const money = useMoney();
  if (!sale) return null;
  const { currency } = sale;
  const sums = { refund: 0, refund_card: 0, refund_announced: 0 };
  for (const { state, pay_way, amount } of sale.instalments) {
    if (state === "announced") sums.refund_announced += amount;
    if (state === "paid") sums[pay_way === "card" ? "refund_card" : "refund"] += amount;
  }
  return (["refund", "refund_card", "refund_announced"] as const)
    .filter((how) => sums[how] > 0)
    .map((how) => (
      <p key={how} className={how === "refund_announced" ? "text-warn" : undefined}>
        {words(`intro.${how}`, { amount: money({ amount: sums[how], currency }) })}
      </p>
    ));
}

function ReceiptIntro({ viewer }: Props) {
  const words = useWords("order_page");
  return <p>{words(`intro.receive_delivery.${sideOf(viewer)}`)}</p>;
}

function PaymentIntro({
  ability,
  order: { sale },
}: Props & { ability: "announce_payment" | "receive_payment" }) {
  const words = useWords("order_page");
  const money = useMoney();
  const due = sale && dueOf(sale.instalments);
  if (!due) return null;
  const sentence = ability === "receive_payment" && due.kind === "deposit" ? "receive_deposit" : ability;
  const amount = money({ amount: due.amount, currency: sale.currency });
  return <p>{words(`intro.${sentence}`, { amount, number: sale.order_id })}</p>;
}
