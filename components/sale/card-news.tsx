import { useWords } from "#words";
import { ActionButton } from "@/components/order/action-button";
import { useInstant } from "@/components/order/formats";
import type { OrderView } from "@/components/order/order-view";
import { useMoney } from "@/components/ui/use-money";
import { sideOf } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import { type CardPayment, WIRE_SALE_STATUS } from "@/schemas/sale";

/** What there is to know about money that came by card and does not count, or goes back; and what staff can do about it. */
export function CardNews(view: OrderView) {
  const told = view.cards.filter(isTold);
  if (told.length === 0) return null;
  return (
    <ul className="space-y-3">
      {told.map((card) => (
        <li key={card.reference} className={`space-y-2 rounded-xl px-4 py-3 ${lookOf(card)}`}>
          <Story {...view} card={card} />
          <Settle {...view} card={card} />
        </li>
      ))}
    </ul>
  );
}

type Of = OrderView & { card: CardPayment };

const TOLD: CardPayment["state"][] = ["underway", "odd", "returning"];

function isTold({ state }: CardPayment): boolean {
  return TOLD.includes(state);
}

function lookOf({ state, problem }: CardPayment): string {
  return state === "odd" || problem ? "bg-warn-tint text-warn" : "bg-sunken";
}

function Story({ card, viewer, order }: Of) {
  const words = useWords("order_page");
  const money = useMoney();
  const instant = useInstant();
  const { problem, said, next_try_time } = card;
  const told = {
    amount: money(card),
    came: money({ amount: card.came_amount, currency: card.came_currency || card.currency }),
    payment: card.payment_id,
  };
  if (problem)
    return (
      <>
        <p>{words(`payment.card.problem.${problem}`, told)}</p>
        {said && <p className="wrap-anywhere">{words("payment.card.said", { said })}</p>}
        {next_try_time > 0 && <p>{words("payment.card.again", { time: instant.both(next_try_time) })}</p>}
      </>
    );
  return <p>{words(`payment.card.${sentenceOf(card, { viewer, order })}`, told)}</p>;
}

type Told = "underway" | "odd" | "returning";

function sentenceOf(
  { state }: CardPayment,
  { viewer, order }: Pick<OrderView, "viewer" | "order">,
): Told | `${Told}_merchant` | "refunding" {
  const told = state === "underway" || state === "odd" ? state : "returning";
  if (sideOf(viewer) === "merchant") return `${told}_merchant`;
  const isRefunded = order.sale?.status === WIRE_SALE_STATUS.refunding;
  return told === "returning" && isRefunded ? "refunding" : told;
}

function Settle({ card, acts, viewer }: Of) {
  const words = useWords("order_page");
  if (!card.actions.includes("settle")) return null;
  return (
    <ActionButton
      label={words("payment.card.settle")}
      look="secondary"
      subject={{ id: card.id, reference: card.reference }}
      act={acts.settle_card_payment}
      ask={{
        intro: <p>{words("payment.card.settle_intro")}</p>,
        label: words("dialog.reason"),
        help: words("dialog.reason_help"),
        required: true,
      }}
      words={MESSAGES[viewer.locale].order_page.dialog}
    />
  );
}
