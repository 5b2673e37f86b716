import { useWords } from "#words";
import { RichText } from "@/components/message/rich-text";
import type { OrderView } from "@/components/order/order-view";
import { RailSection } from "@/components/order/rail-section";
import { useMoney } from "@/components/ui/use-money";
import { HOLDING } from "@/domain/sale/card-payments";
import { dueOf } from "@/domain/sale/instalments";
import { sideOf } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import { type CardPayment, type Instalment, type SalesOrder, WIRE_SALE_STATUS } from "@/schemas/sale";
import { CardButton } from "./card-button";
import { CardNews } from "./card-news";
import { InstalmentNote, InstalmentState } from "./instalment-state";
import { ReceiptLink } from "./receipt-link";

/** What is to be paid, how, and what of it has been. Nothing before there is a sales order, nor after it is closed. */
export function PaymentSection(view: OrderView) {
  const words = useWords("order_page");
  const { sale } = view.order;
  if (!sale || sale.status === WIRE_SALE_STATUS.closed) return null;
  const due = dueOf(sale.instalments);
  return (
    <RailSection id="payment" title={words("payment.title")}>
      {sale.instalments.length > 1 ? (
        <Parts {...view} sale={sale} />
      ) : (
        sale.instalments.map((part) => <Whole key={part.position} {...view} sale={sale} part={part} />)
      )}
      <CardNews {...view} />
      {due && <PayByCard {...view} sale={sale} due={due} />}
      {due && <HowToPay {...view} sale={sale} due={due} />}
    </RailSection>
  );
}

type PartView = OrderView & { sale: SalesOrder; part: Instalment };

/** All of it at once. */
function Whole({ part, sale, ...view }: PartView) {
  const money = useMoney();
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="font-display text-2xl font-semibold tabular-nums">{money(sale)}</p>
        <InstalmentState part={part} order={view.order} />
      </div>
      <InstalmentNote part={part} {...view} />
      <ReceiptLink sale={sale} part={part} />
    </>
  );
}

const SUMS = {
  open: ["amount", "paid_amount", "left_amount"],
  refunded: ["amount", "refunded_amount"],
} as const;

/** The deposit and the balance, and what they come to. */
function Parts({ sale, ...view }: OrderView & { sale: SalesOrder }) {
  const words = useWords("order_page");
  const money = useMoney();
  const { currency } = sale;
  const sums = SUMS[sale.refunded_amount > 0 ? "refunded" : "open"];
  return (
    <>
      <dl className="grid grid-cols-3 gap-3">
        {sums.map((sum) => (
          <div key={sum}>
            <dt className="text-sm text-soft">{words(`payment.sum.${sum}`)}</dt>
            <dd className="font-display text-lg font-semibold tabular-nums">
              {money({ amount: sale[sum], currency })}
            </dd>
          </div>
        ))}
      </dl>
      <ol className="divide-y divide-line border-y border-line">
        {sale.instalments.map((part) => (
          <li key={part.position} className="space-y-1 py-3">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <p className="font-medium">
                {words(`payment.kind.${part.kind}`)}{" "}
                <span className="tabular-nums">{money({ amount: part.amount, currency })}</span>
              </p>
              <InstalmentState part={part} order={view.order} />
            </div>
            <InstalmentNote part={part} {...view} />
            <ReceiptLink sale={sale} part={part} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** The button that leads to the provider's page, for whoever may pay now. */
function PayByCard({ sale, due, ...view }: OrderView & { sale: SalesOrder; due: Instalment }) {
  const words = useWords("order_page");
  const money = useMoney();
  const { order, shop, acts, viewer } = view;
  if (!shop.cards || !order.actions.includes("announce_payment")) return null;
  const isHeld = ({ instalment, state }: CardPayment) =>
    instalment === due.position && HOLDING.some((holding) => holding === state);
  if (view.cards.some(isHeld)) return null;
  const { dialog } = MESSAGES[viewer.locale].order_page;
  const amount = money({ amount: due.amount, currency: sale.currency });
  return (
    <CardButton
      label={words("payment.card.pay", { amount })}
      subject={{ id: sale.id, instalment: due.position }}
      acts={{ open_card_page: acts.open_card_page, check_card_page: acts.check_card_page }}
      words={{
        pending: dialog.pending,
        lost: words("payment.card.lost"),
        waiting: words("payment.card.waiting"),
        help: words("payment.card.help"),
      }}
    />
  );
}

/** Where the money goes, until somebody says that it has gone there, and the number by which it is found. */
function HowToPay({ sale, due, shop, viewer }: OrderView & { sale: SalesOrder; due: Instalment }) {
  const words = useWords("order_page");
  return (
    <dl className="space-y-3">
      {due.state === "waiting" && (
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
