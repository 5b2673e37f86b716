import { useWords } from "#words";
import { QuoteFormAction } from "@/components/quote/quote-form-action";
import { DeliverAction } from "@/components/sale/deliver-action";
import { buttonClass, type Look } from "@/components/ui/button";
import { dueOf } from "@/domain/sale/instalments";
import { sideOf } from "@/domain/viewer";
import { drawnIn, isEnding } from "./drawn";
import { OrderAction } from "./order-action";
import type { OrderView } from "./order-view";

type HeaderAbility = ReturnType<typeof drawnIn<"header">>[number];

const DECISIONS = {
  decide: { at: "decision", name: "review_quote" },
  decide_sketch: { at: "sketch-decision", name: "review_sketch" },
} as const;

/**
 * The one step that is the viewer's to take now. When it is the other side's turn there is none. A decision about a
 * quote or a sketch is taken at its card, and an answer is written below the thread: those are led to.
 */
export function PrimaryAction({ className = "", ...view }: OrderView & { className?: string }) {
  const words = useWords("order_page");
  const abilities = useWords("order");
  const primary = primaryOf(view);
  if (primary === null) return null;
  if (primary === "decide" || primary === "decide_sketch")
    return (
      <a href={`#${DECISIONS[primary].at}`} className={buttonClass("primary", className)}>
        {words(DECISIONS[primary].name)}
      </a>
    );
  if (primary === "write")
    return (
      <a href="#message" className={buttonClass("primary", className)}>
        {abilities("ability.send_message")}
      </a>
    );
  return (
    <div className={`contents ${className}`}>
      <HeaderControl {...view} ability={primary} look="primary" />
    </div>
  );
}

/** Everything else that may be done with the order as a whole, in a row. */
export function HeaderActions(view: OrderView) {
  const primary = primaryOf(view);
  const others = drawnIn("header", view.order.actions).filter((ability) => ability !== primary);
  return [...others]
    .reverse()
    .map((ability) => <HeaderControl key={ability} {...view} ability={ability} look={lookOf(ability)} />);
}

/** The step that `order.actions` names first, if it is the viewer's turn. */
export function primaryOf({
  order,
  viewer,
}: OrderView): HeaderAbility | "decide" | "decide_sketch" | "write" | null {
  if (order.turn !== sideOf(viewer)) return null;
  if (drawnIn("quote", order.actions).length > 0) return "decide";
  if (drawnIn("sketch", order.actions).length > 0) return "decide_sketch";
  const isNext = (ability: HeaderAbility) => !isEnding(ability) && !isEarly(order, ability);
  const forward = drawnIn("header", order.actions).find(isNext);
  if (forward) return forward;
  return order.actions.includes("send_message") && order.sale === null ? "write" : null;
}

/** Possible already, but not what a piece in the making waits for: its balance and its delivery. */
function isEarly({ stage, sale }: OrderView["order"], ability: HeaderAbility): boolean {
  if (stage !== "making") return false;
  const due = dueOf(sale?.instalments ?? []);
  return ability === "deliver" || (ability === "receive_payment" && due?.state === "waiting");
}

function lookOf(ability: HeaderAbility): Look {
  return isEnding(ability) ? "quiet" : "secondary";
}

/** The control of something that may be done with the order as a whole. */
export function HeaderControl({
  ability,
  look,
  ...view
}: OrderView & { ability: HeaderAbility; look: Look }) {
  if (ability === "send_quote") return <QuoteFormAction {...view} look={look} />;
  if (ability === "deliver") return <DeliverAction {...view} look={look} />;
  return <OrderAction {...view} ability={ability} look={look} />;
}
