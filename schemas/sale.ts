import * as z from "zod";
import { saleIdIn } from "@/domain/sale/number";
import { PAY_WAYS } from "@/domain/sale/pay-ways";
import { SALE_STATUSES, type SaleStatus } from "@/domain/sale/status";
import { AcceptedWith, Address } from "./acceptance";
import { Blankable, Id, Page, rule, Text, UnixTime } from "./common";

/** The published numbers of the sales order's states. */
export const WIRE_SALE_STATUS = {
  waiting: 0,
  announced: 0,
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
    pay_way: Blankable(z.enum(PAY_WAYS)),
    payment_id: Blankable(Text(1, 100)).meta({
      description: "What the bank or the till calls the payment; the merchant's to say",
    }),
    remark: Text(0, 2000).default("").meta({ description: "Goes into the thread" }),
  }),
);
export type PaymentDraft = z.output<typeof PaymentDraft>;

export const SaleCancellation = named(
  Named.extend({
    reason: Text(0, 2000).default("").meta({ description: "Goes into the thread" }),
  }),
);
export type SaleCancellation = z.output<typeof SaleCancellation>;

const PAID = {
  payment_id: z.string().meta({ description: "What the bank or the till calls the payment, or empty" }),
  announced_time: z.int().meta({ description: "When the customer said that they paid, or 0" }),
  paid_time: z.int().meta({ description: "When the shop confirmed the payment, or 0" }),
};

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
      description: "0 waiting · 1 paid · 2 delivering · 3 completed · 8 refunding · 9 refunded · -1 closed",
    }),
    amount: z.int().meta({ description: "Minor units" }),
    origin_amount: z.int(),
    discount_amount: z.int(),
    currency: z.string(),
    pay_way: z
      .enum(["", ...PAY_WAYS])
      .meta({ description: "Empty until a payment is announced or received" }),
    ...PAID,
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
    status: z.int().meta({ description: "The sales order's: 0 until the payment is confirmed, then 1" }),
    pay_way: z.enum(PAY_WAYS),
    amount: z.int().meta({ description: "Minor units" }),
    currency: z.string(),
    reference: z.string().meta({ description: "The number to quote with a transfer" }),
    confirmed_by: z.enum(["shop"]).meta({ description: "Who says that the money has arrived" }),
    instructions: z.string().meta({ description: "Where to pay, in the shop's own words, or empty" }),
    ...PAID,
  })
  .meta({ id: "Payment" });
export type Payment = z.output<typeof Payment>;
