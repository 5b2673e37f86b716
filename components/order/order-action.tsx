import { useWords } from "#words";
import type { Look } from "@/components/ui/button";
import { dueOf } from "@/domain/sale/instalments";
import { MESSAGES } from "@/i18n/messages";
import { ActionButton, type Ask } from "./action-button";
import { ActionIntro } from "./action-intro";
import type { SimpleAbility, Subject } from "./acts";
import { asksOf, isOfSale } from "./drawn";
import { openPins } from "./open-pins";
import type { OrderView } from "./order-view";

type Props = OrderView & { ability: SimpleAbility; look: Look; label?: string };

/** The control of one ability, drawn as its row in `DRAWN` says. */
export function OrderAction({ ability, look, label, ...view }: Props) {
  const { order, acts } = view;
  const name = useName(ability, order);
  return (
    <ActionButton
      label={label ?? name}
      submitLabel={name}
      look={look}
      subject={subjectOf(ability, order)}
      act={acts[ability]}
      ask={useAsk(ability, view)}
      words={MESSAGES[view.viewer.locale].order_page.dialog}
    />
  );
}

/** What the control says: of two instalments also which one it is about. */
function useName(ability: SimpleAbility, { sale }: OrderView["order"]): string {
  const name = useWords("order")(`ability.${ability}`);
  const words = useWords("order_page");
  const kind = dueOf(sale?.instalments ?? [])?.kind ?? "full";
  if (kind === "full" || (ability !== "announce_payment" && ability !== "receive_payment")) return name;
  return words(`payment.do.${ability}.${kind}`);
}

/** Deciding names the version or the round one has seen: what was replaced meanwhile is refused. */
function subjectOf(ability: SimpleAbility, { id, quote, sale, sketches }: OrderView["order"]): Subject {
  if (ability === "accept_quote" && quote) return { id, quote_id: quote.id, version: quote.version };
  if (ability === "approve_sketch" || ability === "request_sketch_changes")
    return { id, round: sketches.findLast(({ state }) => state === "in_review")?.round };
  if (!isOfSale(ability) || !sale) return { id };
  return { id: sale.id, instalment: dueOf(sale.instalments)?.position };
}

function useAsk(ability: SimpleAbility, view: OrderView): Ask | undefined {
  const words = useWords("order_page");
  const intro = <ActionIntro {...view} ability={ability} />;
  const isSaid = ability === "request_sketch_changes" && openPins(view.order) > 0;
  const reason = { intro, label: words("dialog.reason"), help: words("dialog.reason_help") };
  const asked = {
    reason: { ...reason, required: true },
    optional_reason: { ...reason, required: false },
    what: { intro, label: words("dialog.what"), help: words("dialog.what_help"), required: !isSaid },
    remark: { intro, label: words("dialog.remark"), help: words("dialog.remark_help"), required: false },
    consent: { intro, required: false },
  };
  const asks = asksOf(ability);
  return asks && asked[asks];
}
