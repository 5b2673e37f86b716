import type { ReactNode } from "react";
import { useWords } from "#words";
import type { Look } from "@/components/ui/button";
import { useMoney } from "@/components/ui/use-money";
import type { OrderAbility } from "@/domain/order/abilities";
import { MESSAGES } from "@/i18n/messages";
import { ActionButton, type Ask } from "./action-button";
import type { OrderActs } from "./acts";
import { asksOf } from "./drawn";
import type { OrderView } from "./order-view";

type Ability = Exclude<keyof OrderActs & OrderAbility, "send_quote" | "send_message" | "update">;
type Props = OrderView & { ability: Ability; look: Look; label?: string };

/** The control of one ability, drawn as its row in `DRAWN` says. */
export function OrderAction({ ability, look, label, ...view }: Props) {
  const name = useWords("order")(`ability.${ability}`);
  const { order, acts } = view;
  return (
    <ActionButton
      label={label ?? name}
      submitLabel={name}
      look={look}
      subject={{ id: order.id, ...(ability === "accept_quote" && namedQuote(order)) }}
      act={acts[ability]}
      ask={useAsk(ability, view)}
      words={MESSAGES[view.viewer.locale].order_page.dialog}
    />
  );
}

/** Accepting names the version one has read: a quote that was replaced meanwhile is refused. */
function namedQuote({ quote }: OrderView["order"]) {
  return quote ? { quote_id: quote.id, version: quote.version } : {};
}

function useAsk(ability: Ability, view: OrderView): Ask | undefined {
  const words = useWords("order_page");
  const intro = useIntro(ability, view);
  const reason = { intro, label: words("dialog.reason"), help: words("dialog.reason_help") };
  const asked = {
    reason: { ...reason, required: true },
    optional_reason: { ...reason, required: false },
    what: { intro, label: words("dialog.what"), help: words("dialog.what_help"), required: true },
    consent: { intro, required: false },
  };
  const asks = asksOf(ability);
  return asks && asked[asks];
}

function useIntro(ability: Ability, { order: { quote, sale } }: OrderView): ReactNode {
  const words = useWords("order_page");
  const money = useMoney();
  if (ability === "confirm" || ability === "reopen") return null;
  if (ability === "cancel") return <p>{words(sale ? "intro.cancel_accepted" : "intro.cancel")}</p>;
  const version = quote?.version ?? 0;
  const amount = quote ? money(quote) : "";
  const deposit = quote?.deposit ? money({ amount: quote.deposit, currency: quote.currency }) : null;
  return (
    <>
      <p>{words(`intro.${ability}`, { version, amount })}</p>
      {ability === "accept_quote" && deposit && <p>{words("intro.accept_deposit", { amount: deposit })}</p>}
    </>
  );
}
