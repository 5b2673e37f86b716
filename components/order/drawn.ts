import type { OrderAbility } from "@/domain/order/abilities";

type Drawn = {
  /** Where its control stands: each stands in one place only. */
  place:
    | "header"
    | "quote"
    | "sketch"
    | "rounds"
    | "pins"
    | "thread"
    | "request"
    | "people"
    | "dates"
    | "nowhere";
  /** What it asks for before it is done; without it a click is enough. */
  asks?: "reason" | "optional_reason" | "what" | "remark" | "consent";
  /** It is done to the sales order. */
  ofSale?: true;
  /** It ends something. */
  ends?: boolean;
};

/** How each thing that may be done with an order is drawn. An ability without a row does not compile. */
const DRAWN = {
  confirm: { place: "header" },
  send_quote: { place: "header" },
  withdraw_quote: { place: "header", asks: "optional_reason", ends: true },
  accept_quote: { place: "quote", asks: "consent" },
  request_changes: { place: "quote", asks: "what" },
  reject_quote: { place: "quote", asks: "reason", ends: true },
  reopen: { place: "header" },
  expire_quote: { place: "nowhere" },
  cancel: { place: "header", asks: "reason", ends: true },
  cancel_sale: { place: "header", asks: "reason", ends: true, ofSale: true },
  announce_payment: { place: "header", asks: "remark", ofSale: true },
  receive_payment: { place: "header", asks: "remark", ofSale: true },
  retract_payment: { place: "header", asks: "remark", ofSale: true, ends: true },
  deny_payment: { place: "header", asks: "remark", ofSale: true, ends: true },
  deliver: { place: "header" },
  receive_delivery: { place: "header", asks: "remark", ofSale: true },
  refund: { place: "header", asks: "reason", ends: true, ofSale: true },
  finish_refund: { place: "header", asks: "reason", ends: true, ofSale: true },
  send_message: { place: "thread" },
  update: { place: "request" },
  assign: { place: "people" },
  promise: { place: "dates" },
  send_sketch: { place: "rounds" },
  show_finished: { place: "rounds" },
  approve_sketch: { place: "sketch", asks: "remark" },
  request_sketch_changes: { place: "sketch", asks: "what" },
  add_pin: { place: "pins" },
  resolve_pin: { place: "pins" },
  remove_pin: { place: "pins" },
  write_note: { place: "thread" },
} as const satisfies Record<OrderAbility, Drawn>;

/** What must be known or said before this is done. */
export function asksOf(ability: OrderAbility): Drawn["asks"] {
  const row: Drawn = DRAWN[ability];
  return row.asks;
}

/** Whether this is done to the sales order rather than to the order. */
export function isOfSale(ability: OrderAbility): boolean {
  const row: Drawn = DRAWN[ability];
  return row.ofSale ?? false;
}

/** Whether this ends something. */
export function isEnding(ability: OrderAbility): boolean {
  const row: Drawn = DRAWN[ability];
  return row.ends ?? false;
}

/** Those of `actions` whose control stands in `place`, in the order given. */
export function drawnIn<P extends Drawn["place"]>(place: P, actions: readonly OrderAbility[]) {
  return actions.filter((ability): ability is AbilityIn<P> => DRAWN[ability].place === place);
}

type AbilityIn<P> = { [A in OrderAbility]: (typeof DRAWN)[A]["place"] extends P ? A : never }[OrderAbility];
