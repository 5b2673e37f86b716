import * as z from "zod";
import { CARD_PROBLEMS, CARD_STATES } from "@/domain/sale/card-payments";
import { DELIVERY_WAYS } from "@/domain/sale/delivery";
import { INSTALMENT_KINDS, INSTALMENT_STATES } from "@/domain/sale/instalments";
import { saleIdIn } from "@/domain/sale/number";
import { OFFLINE_WAYS, PAY_WAYS } from "@/domain/sale/pay-ways";
import { SALE_STATUSES, type SaleStatus } from "@/domain/sale/status";
import { AcceptedWith, Address } from "./acceptance";
import { Blankable, Id, Page, rule, Text, UnixTime, WireInt } from "./common";

/** The published numbers of the sales order's states. */
export const WIRE_SALE_STATUS = {
  waiting: 0,
  announced: 0,
  deposit_paid: 0,
  balance_announced: 0,
  paid: 1,
  delivering: 2,
  completed: 3,
  refunding: 8,
  refunded: 9,
  closed: -1,
} as const satisfies Record<SaleStatus, number>;

/** The words by which the publication's list is filtered; the last two are ours. */
const FILTER: Record<string, number> = {
  waiting: 0,
  paid: 1,
  delivery: 2,
  finished: 3,
  refunding: 8,
  refunded: 9,
  closed: -1,
};

export const SaleListQuery = Page.extend({
  status: Blankable(z.enum([...Object.keys(FILTER), ...Object.values(FILTER).map(String)])).meta({
    description: "A published word, or a number as replies carry it; all when empty",
  }),
});

/** The states that a filter means, as its word or its number. */
export function statusesOf(filter: string): SaleStatus[] {
  const number = FILTER[filter] ?? Number(filter);
  return SALE_STATUSES.filter((status) => WIRE_SALE_STATUS[status] === number);
}

const SaleNumber = z
  .union([Text(1, 32), z.int()])
  .transform(String)
  .refine((text) => saleIdIn(text) !== null, rule("sale_number"))
  .meta({ description: "Its number, or its id", examples: ["20261122000017"] });

const Named = z.object({ order_id: Blankable(SaleNumber), id: Blankable(Id) });
type Named = z.output<typeof Named>;

/** Holds the call to naming one sales order, if by two names then the same one. */
function named<S extends z.ZodType<Named>>(schema: S): S {
  return schema
    .refine(({ order_id, id }) => (order_id ?? id) !== undefined, { path: ["order_id"], ...rule("required") })
    .refine(
      ({ order_id, id }) => order_id === undefined || (id ?? saleIdIn(order_id)) === saleIdIn(order_id),
      {
        path: ["order_id"],
        ...rule("same_order"),
      },
    );
}

export const SaleQuery = named(Named);
export type SaleQuery = Named;

/** Announcing a payment, as the customer, or recording that it has arrived, as staff. The amount is always the quote's. */
export const PaymentDraft = named(
  Named.extend({
    instalment: Blankable(WireInt(1, 2)).meta({
      description:
        "The instalment meant, by its `position`: 1 when left out, so that a call made twice never pays the balance",
    }),
    pay_way: Blankable(z.enum(OFFLINE_WAYS)),
    payment_id: Blankable(Text(1, 100)).meta({
      description: "What the bank or the till calls the payment; the merchant's to say",
    }),
    remark: Text(0, 2000).default("").meta({ description: "Goes into the thread" }),
  }),
);
export type PaymentDraft = z.output<typeof PaymentDraft>;

/** Taking back that a payment was announced, as the customer, or saying that it has not arrived, as staff. */
export const AnnouncementUndoing = named(
  Named.extend({
    instalment: PaymentDraft.shape.instalment,
    remark: Text(0, 2000).default("").meta({ description: "Goes into the thread" }),
  }),
);
export type AnnouncementUndoing = z.output<typeof AnnouncementUndoing>;

/** The receipt of an instalment. */
export const ReceiptQuery = named(
  Named.extend({
    instalment: Blankable(WireInt(1, 2)).meta({
      description: "By its `position`; the last one that has come unless told",
    }),
  }),
);
export type ReceiptQuery = z.output<typeof ReceiptQuery>;

/** How the finished piece gets to the customer. */
export const DeliveryDraft = named(
  Named.extend({
    way: z
      .enum(DELIVERY_WAYS)
      .default("parcel")
      .meta({ description: "`parcel` when it is sent, `pickup` when the customer comes for it" }),
    carrier: Text(0, 100).default("").meta({ description: "Who brings it, if it is sent" }),
    tracking_number: Text(0, 100).default("").meta({ description: "The carrier's number for it" }),
    remark: Text(0, 2000).default("").meta({ description: "Goes into the thread" }),
  }),
).refine(({ way, carrier, tracking_number }) => way === "parcel" || !(carrier || tracking_number), {
  path: ["carrier"],
  ...rule("not_sent"),
});
export type DeliveryDraft = z.output<typeof DeliveryDraft>;

export const SaleReceipt = named(
  Named.extend({ remark: Text(0, 2000).default("").meta({ description: "Goes into the thread" }) }),
);
export type SaleReceipt = z.output<typeof SaleReceipt>;

export const SaleRefund = named(
  Named.extend({ reason: Text(1, 2000).meta({ description: "Goes into the thread" }) }),
);
export type SaleRefund = z.output<typeof SaleRefund>;

export const SaleCancellation = named(
  Named.extend({
    reason: Text(0, 2000).default("").meta({ description: "Goes into the thread" }),
  }),
);
export type SaleCancellation = z.output<typeof SaleCancellation>;

/** Asking for a page on which to pay the instalment that is due by card. */
export const CardDraft = named(Named.extend({ instalment: PaymentDraft.shape.instalment }));
export type CardDraft = z.output<typeof CardDraft>;

/** Where somebody pays by card. */
export const CardPage = z
  .object({
    id: z.int().meta({ description: "The sales order's id" }),
    order_id: z.string(),
    instalment: z.int(),
    amount: z.int().meta({ description: "Minor units" }),
    currency: z.string(),
    url: z.string().meta({ description: "The provider's page, to be opened in the customer's browser" }),
    expires_time: UnixTime,
  })
  .meta({ id: "CardPage" });
export type CardPage = z.output<typeof CardPage>;

/** One page on which somebody began to pay by card. */
export const CardChoice = named(
  Named.extend({ reference: Text(1, 255).meta({ description: "What the provider calls the page" }) }),
);
export type CardChoice = z.output<typeof CardChoice>;

export const CardSettlement = named(
  Named.extend({
    reference: Text(1, 255).meta({ description: "What the provider calls the page" }),
    reason: Text(1, 2000).meta({ description: "What was done about the money; goes into the thread" }),
  }),
);
export type CardSettlement = z.output<typeof CardSettlement>;

/** What became of a page for paying by card, and of what was paid on it. */
export const CardPayment = z
  .object({
    id: z.int().meta({ description: "The sales order's id" }),
    instalment: z.int(),
    reference: z.string().meta({ description: "What the provider calls the page" }),
    state: z.enum(CARD_STATES).meta({
      description:
        "`open` one may pay on it · `underway` the money is on its way · `voiding` it is being closed · `void` nobody paid on it · `paid` · `returning` the money is on its way back · `returned` · `odd` other money came than was asked for · `settled` people have seen to the money",
    }),
    amount: z.int().meta({ description: "What was asked for, in minor units" }),
    currency: z.string(),
    came_amount: z.int().meta({ description: "What came, where that is something else, or 0" }),
    came_currency: z.string(),
    payment_id: z.string().meta({ description: "What the provider calls the payment, or empty; for staff" }),
    problem: z.enum(["", ...CARD_PROBLEMS]).meta({
      description:
        "Why money is not on its way back: `away` the provider cannot be reached, `refused` it says no, `no_cards` the shop has no keys any more; for staff",
    }),
    said: z.string().meta({ description: "What the provider said to that; for staff" }),
    next_try_time: z.int().meta({ description: "When the provider is asked or told again, or 0" }),
    created_time: UnixTime,
    actions: z
      .array(z.enum(["settle"]))
      .meta({ description: "What you may do: `settle` says that you have seen to the money otherwise" }),
  })
  .meta({ id: "CardPayment" });
export type CardPayment = z.output<typeof CardPayment>;

const PayWay = z
  .enum(["", ...PAY_WAYS])
  .meta({ description: "Empty until a payment is announced or received" });

const PAID = {
  payment_id: z.string().meta({ description: "What the bank or the till calls the payment, or empty" }),
  announced_time: z.int().meta({ description: "When the customer said that they paid, or 0" }),
  paid_time: z.int().meta({ description: "When the shop confirmed the payment, or 0" }),
};

const PART = {
  position: z.int().meta({ description: "1, 2 in the order in which they are paid" }),
  kind: z.enum(INSTALMENT_KINDS).meta({ description: "A deposit and the balance after it, or all at once" }),
};

/** A part of what a payable order costs; they are paid one after the other, and add up to its amount. */
export const Instalment = z
  .object({
    ...PART,
    amount: z.int().meta({ description: "Minor units" }),
    state: z.enum(INSTALMENT_STATES),
    pay_way: PayWay,
    ...PAID,
  })
  .meta({ id: "Instalment" });
export type Instalment = z.output<typeof Instalment>;

/** The finished piece on its way to the customer. */
export const Delivery = z
  .object({
    way: z.enum(DELIVERY_WAYS),
    carrier: z.string(),
    tracking_number: z.string(),
    sent_time: UnixTime.meta({ description: "Since when it is on its way, or ready to be picked up" }),
    received_time: z.int().meta({ description: "When the customer had it, or 0" }),
  })
  .meta({ id: "Delivery" });
export type Delivery = z.output<typeof Delivery>;

/** A line of what is sold, as the accepted quote names it; amounts in minor units. */
const SaleLine = z.object({
  goods_id: z.int().meta({ description: "The product" }),
  title: z.string(),
  quantity: z.int(),
  price: z.int(),
  origin_price: z.int(),
  amount: z.int(),
  origin_amount: z.int(),
});

/** The payable order. */
export const SalesOrder = z
  .object({
    id: z.int(),
    order_id: z.string().meta({ description: "Its number, as text" }),
    comm_order_id: z.int(),
    user_id: z.int(),
    user: z.object({ id: z.int(), user_name: z.string() }),
    type: z.string(),
    status: z.int().meta({
      description:
        "0 waiting for money · 1 all of it paid · 2 delivering · 3 completed · 8 refunding · 9 refunded · -1 closed",
    }),
    amount: z.int().meta({ description: "Minor units" }),
    origin_amount: z.int(),
    discount_amount: z.int(),
    paid_amount: z.int().meta({ description: "What has been paid so far and not been paid back" }),
    left_amount: z.int().meta({ description: "What is still to be paid" }),
    refunded_amount: z.int().meta({ description: "What has been paid back" }),
    refunded_time: z.int().meta({ description: "When it was paid back, or 0" }),
    currency: z.string(),
    pay_way: PayWay,
    ...PAID,
    instalments: z.array(Instalment).meta({
      description:
        "One, or a deposit and the balance. `pay_way`, `payment_id` and the times beside it are those of the one that is due, else of the last one paid",
    }),
    delivery: Delivery.nullable(),
    remark: z.string(),
    order_address: Address.nullable(),
    details: z.array(SaleLine),
    accepted_with: AcceptedWith.meta({
      description: "What the customer sent along with accepting",
    }),
    created_time: UnixTime,
    updated_time: UnixTime,
  })
  .meta({ id: "SalesOrder" });
export type SalesOrder = z.output<typeof SalesOrder>;

/** What becomes of a payment, and what to quote with it. */
export const Payment = z
  .object({
    id: z.int().meta({ description: "The sales order's id" }),
    order_id: z.string(),
    status: z.int().meta({ description: "The sales order's: 0 until all of it is confirmed, then 1" }),
    instalment: PART.position,
    kind: PART.kind,
    pay_way: z.enum(PAY_WAYS),
    amount: z.int().meta({ description: "The instalment's, in minor units" }),
    currency: z.string(),
    reference: z.string().meta({ description: "The number to quote with a transfer" }),
    confirmed_by: z.enum(["shop", "provider"]).meta({ description: "Who says that the money has arrived" }),
    instructions: z.string().meta({ description: "Where to pay, in the shop's own words, or empty" }),
    ...PAID,
  })
  .meta({ id: "Payment" });
export type Payment = z.output<typeof Payment>;
