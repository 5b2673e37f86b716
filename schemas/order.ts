import * as z from "zod";
import { ORDER_ABILITIES } from "@/domain/order/abilities";
import { EVENT_TYPES } from "@/domain/order/events";
import { STAGES } from "@/domain/order/stages";
import { ORDER_STATUSES, type OrderStatus } from "@/domain/order/status";
import { TURNS } from "@/domain/order/turn";
import { AcceptingWith } from "./acceptance";
import { Answers, answersTo } from "./answers";
import {
  Address,
  Blankable,
  DayText,
  Id,
  MAX_INT32,
  Page,
  Phone,
  rule,
  Text,
  UnixTime,
  WireInt,
} from "./common";
import { Message } from "./message";
import { type ProductField, WireField } from "./product";
import { Quote } from "./quote";
import { SalesOrder } from "./sale";
import { Sketch } from "./sketch";

/** The published numbers of the statuses. */
export const WIRE_STATUS = {
  pending: 0,
  in_communication: 1,
  quoted: 2,
  quote_accepted: 3,
  quote_rejected: 4,
  cancelled: -1,
} as const satisfies Record<OrderStatus, number>;

/** The status for a published number, or undefined when there is none. */
export function statusOfWire(number: number): OrderStatus | undefined {
  return ORDER_STATUSES.find((status) => WIRE_STATUS[status] === number);
}

/** What a customer submits. `order_extra` is held to the product's own fields by `requestFor`. */
export const OrderRequest = z
  .object({
    archive_id: Id.meta({ description: "The product" }),
    title: Text(1, 200).meta({ description: "What it is, in a line" }),
    content: Text(1, 20_000).meta({ description: "What should be different, in the customer's words" }),
    phone: Phone,
    images: z
      .array(Address)
      .max(20)
      .default([])
      .meta({ description: "Reference pictures: uploads by their `file_location`, or addresses elsewhere" }),
    order_extra: Answers.default({}).meta({
      description: "Answers to the product's questions, by `field_name`; other keys are kept as they are",
    }),
    event_date: DayText.or(z.literal(""))
      .default("")
      .meta({ description: "When it is needed; left out, the answer to the question that asks for it" }),
  })
  .meta({ id: "OrderRequest" });
export type OrderRequest = z.output<typeof OrderRequest>;

/**
 * The request for a product with these fields: one schema for the form, the server action and the API.
 * @param template what the description starts from; sending it back as it was says nothing
 */
export function requestFor(fields: readonly ProductField[], template = "") {
  const isWritten = (content: string) => content === "" || content !== template.trim();
  const content = OrderRequest.shape.content.refine(isWritten, rule("only_template"));
  return OrderRequest.extend({ content, order_extra: answersTo(fields) });
}

/**
 * The same for a request that is changed: what it may lack and nobody touched, since the studio noted it on the phone, is not
 * asked for now, as it is not when it is changed over the API.
 */
export function changedRequestFor(
  fields: readonly ProductField[],
  changes: Pick<z.input<typeof OrderUpdate>, "phone" | "order_extra">,
) {
  const rules = requestFor(changes.order_extra ? fields : []);
  return changes.phone === undefined ? rules.extend({ phone: z.string() }) : rules;
}

/** The day for which an order is promised from now on, and why. */
export const OrderPromise = z.object({
  id: Id,
  day: DayText.meta({ description: "Today in the shop or later" }),
  reason: Text(1, 500).meta({ description: "The customer reads it" }),
});
export type OrderPromise = z.output<typeof OrderPromise>;

/** Who of the staff is in charge from now on. */
export const OrderAssignment = z.object({
  id: Id,
  admin_id: WireInt(0, MAX_INT32).meta({ description: "Somebody of the staff, or 0 for nobody" }),
});
export type OrderAssignment = z.output<typeof OrderAssignment>;

/** What the customer may still change while the order is pending or talked over. */
export const OrderUpdate = z.object({
  id: Id,
  title: Text(1, 200).optional(),
  content: Text(1, 20_000).optional(),
  phone: Phone.optional(),
  images: z.array(Address).max(20).optional(),
  order_extra: Answers.optional(),
  event_date: DayText.or(z.literal("")).optional().meta({
    description: "When it is needed; empty: what the question that asks for it was answered, or no day",
  }),
});
export type OrderUpdate = z.output<typeof OrderUpdate>;

export const OrderQuery = z.object({ id: Id });
export type OrderQuery = z.output<typeof OrderQuery>;

/** A search tells of the newest so many and says no more. */
export const MOST_FOUND = 200;

export const OrderListQuery = Page.extend({
  status: Blankable(WireInt(-1, 4)),
  keyword: Text(0, 200)
    .optional()
    .meta({
      description: `Words that title, description, messages, the customer's name, phone number or the order's number begin with; of title, name and phone any part of a word, of Chinese any part of anything. Finds the newest ${MOST_FOUND} at most, which is the \`total\` then`,
    }),
});

const Reason = Text(1, 2000);
export const OrderReason = z.object({ id: Id, reason: Reason });
export type OrderReason = z.output<typeof OrderReason>;
export const OrderReasonOptional = z.object({ id: Id, reason: Text(0, 2000).default("") });
export const OrderChanges = z.object({ id: Id, what: Reason });
export type OrderChanges = z.output<typeof OrderChanges>;

/** Accepting, with the published parameters; the price always comes from the quote. */
export const QuoteAcceptance = AcceptingWith.extend({
  id: Id.optional(),
  comm_order_id: Id.optional().meta({ description: "Another name of `id`" }),
  quote_id: Blankable(Id).meta({ description: "Refuse unless this is the open quote" }),
  version: Blankable(WireInt(1, MAX_INT32)).meta({ description: "Refuse unless this is the open version" }),
})
  .refine(({ id, comm_order_id }) => id !== undefined || comm_order_id !== undefined, {
    path: ["id"],
    ...rule("required"),
  })
  .refine(({ id, comm_order_id }) => id === undefined || (comm_order_id ?? id) === id, {
    path: ["comm_order_id"],
    ...rule("same_order"),
  });
export type QuoteAcceptance = z.output<typeof QuoteAcceptance>;

/** One fact on the timeline. */
export const OrderEvent = z
  .object({
    seq: z.int().meta({ description: "1, 2, 3 … within the order, without gaps" }),
    type: z.enum(EVENT_TYPES),
    actor_id: z.int(),
    actor_type: z.enum(["user", "admin", "system"]),
    actor_name: z.string(),
    from: z.int().nullable(),
    to: z.int().nullable(),
    data: z.record(z.string(), z.union([z.string(), z.number()])),
    created_time: UnixTime,
  })
  .meta({ id: "Event" });
export type OrderEvent = z.output<typeof OrderEvent>;

const Answered = WireField.extend({
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
});
export type Answered = z.output<typeof Answered>;

/** An order in a list. */
export const OrderSummary = z
  .object({
    id: z.int(),
    order_id: z.int().meta({ description: "The payable order, 0 until a quote is accepted" }),
    user_id: z.int().meta({ description: "The customer" }),
    created_time: UnixTime,
    updated_time: UnixTime,
    archive_id: z.int().meta({ description: "The product" }),
    phone: z.string(),
    title: z.string(),
    content: z.string(),
    images: z.array(z.string()).meta({ description: "Reference pictures, as absolute addresses" }),
    sketch_images: z.array(z.string()).meta({ description: "Drafts, the newest round" }),
    finished_images: z
      .array(z.string())
      .meta({ description: "Pictures of the finished work, as last shown" }),
    event_date: z.string().meta({ description: "When it is needed, `YYYY-MM-DD`, or empty" }),
    promised: z.string().meta({
      description:
        "The day for which the studio promised it, `YYYY-MM-DD`, or empty: so many days after the quote was accepted as it said, until staff name another",
    }),
    status: z.int().meta({
      description: "0 pending · 1 in communication · 2 quoted · 3 accepted · 4 rejected · -1 cancelled",
    }),
    status_text: z.string().meta({ description: "The status in words, for you who ask" }),
    stage: z.enum(STAGES).nullable().meta({
      description: "Where it stands on the way to the finished piece, over order and payable order together",
    }),
    turn: z.enum(TURNS).meta({ description: "Whose move it is" }),
    turn_since: UnixTime,
    actions: z.array(z.enum(ORDER_ABILITIES)).meta({ description: "What you may do now" }),
    admin_id: z.int().meta({ description: "Who of the staff is in charge, 0 for nobody" }),
    admin_name: z.string().meta({ description: "Who of the staff is in charge, empty if nobody" }),
    quote_price: z.string().meta({ description: "The current quote, decimal in major units, or empty" }),
    quote_content: z.string(),
    quote: Quote.nullable(),
    order_extra: z.record(
      z.string(),
      z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]),
    ),
    order_fields: z
      .array(Answered)
      .meta({ description: "The product's questions as they stood when it was submitted, with the answers" }),
    user: z.object({ id: z.int(), username: z.string() }),
    product: z.object({ id: z.int(), title: z.string(), url_token: z.string() }),
    thumb: z.string().meta({ description: "A small picture of the product" }),
    unread: z.int().meta({ description: "Messages of the other side that you have not seen" }),
    last_message: Message.nullable(),
    version: z.int().meta({ description: "How many facts the timeline has" }),
  })
  .meta({ id: "OrderSummary" });
export type OrderSummary = z.output<typeof OrderSummary>;

const ReadUpTo = z
  .object({
    message_id: z.int().meta({ description: "The newest message that anybody of that side has read, or 0" }),
    time: z.int().meta({ description: "When that was, in unix seconds; 0 where it is not known" }),
  })
  .meta({ id: "ReadUpTo" });

/** How far each side has read the thread, whoever of it that was. */
export const Seen = z.object({ customer: ReadUpTo, merchant: ReadUpTo }).meta({ id: "Seen" });
export type Seen = z.output<typeof Seen>;

export const WritingNote = OrderQuery.extend({
  to_other_side: Blankable(WireInt(0, 1)).meta({
    description: "1: it is for the other side, who are told so for a few seconds. A customer's always is",
  }),
});
export type WritingNote = z.output<typeof WritingNote>;

/** What one asks for again and again while an order is open; streams tell it as a `signal`. */
export const OrderVersion = OrderSummary.pick({ id: true, version: true }).extend({
  seen: Seen,
  writing: z.array(z.string()).meta({
    description: "Who of your colleagues is writing there at the moment; always empty for a customer",
  }),
  other_side_writing: z
    .boolean()
    .meta({ description: "Whether the other side is writing to you at the moment" }),
  other_side_here: z
    .boolean()
    .meta({ description: "Whether somebody of the other side has the order open, or had some seconds ago" }),
  note: z.int().meta({ description: "The newest of the staff's notes; always 0 for a customer" }),
});
export type OrderVersion = z.output<typeof OrderVersion>;

/** The whole order. */
export const Order = OrderSummary.extend({
  messages: z.array(Message),
  quotes: z.array(Quote),
  sketches: z
    .array(Sketch)
    .meta({ description: "Every round of sketches and of pictures of the finished work, oldest first" }),
  events: z.array(OrderEvent),
  sale: SalesOrder.nullable(),
  seen: Seen,
}).meta({ id: "Order" });
export type Order = z.output<typeof Order>;
