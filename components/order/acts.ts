import type { ReactNode } from "react";
import type * as z from "zod";
import type { OrderAbility } from "@/domain/order/abilities";
import type { CardState } from "@/domain/sale/card-payments";
import type { PinAction } from "@/domain/sketch/pins";
import type { ActionResult } from "@/schemas/common";
import type { GuestLink } from "@/schemas/guest";
import type { MessageChoice, MessageEdit } from "@/schemas/message";
import type { OrderAssignment, OrderPromise, OrderUpdate } from "@/schemas/order";
import type { QuoteDraft } from "@/schemas/quote";
import type { QuoteTemplate, QuoteTemplateDraft, QuoteTemplateName } from "@/schemas/quote-template";
import type { CardChoice, CardDraft, DeliveryDraft } from "@/schemas/sale";
import type { PinChoice, PinDraft, SketchDraft } from "@/schemas/sketch";

/** What an action is done to, an order or its sales order by its id; the quote, the round of sketches or the instalment is named, so that one which was replaced or paid meanwhile is refused. */
export type Subject = {
  id: number;
  quote_id?: number;
  version?: number;
  round?: number;
  instalment?: number;
};

/** A server action: its input and an idempotency key. */
type Act<I, T = unknown> = (input: I, key?: string) => Promise<ActionResult<T>>;

/** An action that needs no more than a subject and a few words, which reach each verb under the name it knows. */
export type SimpleAct<S extends Subject = Subject> = Act<
  S & { reason: string; what: string; remark: string; note: string }
>;

/** What one button and at most one question are enough for. */
export type SimpleAbility = Exclude<
  OrderAbility,
  | "send_quote"
  | "send_message"
  | "update"
  | "assign"
  | "promise"
  | "write_note"
  | "expire_quote"
  | "send_sketch"
  | "show_finished"
  | "deliver"
  | PinAction
>;

/** The server actions of the order page, given to its components from above. */
export type OrderActs = Record<SimpleAbility, SimpleAct> & {
  send_quote: Act<z.input<typeof QuoteDraft>>;
  send_sketch: Act<z.input<typeof SketchDraft>>;
  show_finished: Act<z.input<typeof SketchDraft>>;
  deliver: Act<z.input<typeof DeliveryDraft>>;
  add_pin: Act<z.input<typeof PinDraft>>;
  resolve_pin: Act<z.input<typeof PinChoice>>;
  remove_pin: Act<z.input<typeof PinChoice>>;
  open_card_page: Act<z.input<typeof CardDraft>, { url: string }>;
  ask_new_quote: Act<{ id: number }>;
  check_card_page: Act<z.input<typeof CardChoice>, { state: CardState }>;
  settle_card_payment: SimpleAct<{ id: number; reference: string }>;
  /** The card that the quote would be. */
  preview_quote: Act<z.input<typeof QuoteDraft>, { card: ReactNode }>;
  /** What quotes may start from. */
  templates: {
    list: Act<Record<never, never>, QuoteTemplate[]>;
    save: Act<z.input<typeof QuoteTemplateDraft>>;
    rename: Act<z.input<typeof QuoteTemplateName>>;
    remove: Act<{ id: number }>;
  };
  edit_message: Act<z.input<typeof MessageEdit>>;
  delete_message: Act<z.input<typeof MessageChoice>>;
  update: Act<z.input<typeof OrderUpdate>>;
  assign: Act<z.input<typeof OrderAssignment>>;
  promise: Act<z.input<typeof OrderPromise>>;
  end_links: Act<{ id: number }>;
  renew_link: (input: { id: number }) => Promise<ActionResult<GuestLink>>;
};
