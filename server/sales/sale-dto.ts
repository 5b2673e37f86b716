import * as z from "zod";
import { dayOf } from "@/domain/day";
import { isOwedIn } from "@/domain/sale/instalments";
import { saleNumber } from "@/domain/sale/number";
import { AcceptedWith } from "@/schemas/acceptance";
import { QuoteLine } from "@/schemas/quote";
import { type Delivery, type Payment, type SalesOrder, WIRE_SALE_STATUS } from "@/schemas/sale";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";
import { providerOf } from "@/server/payments/provider";
import type { Shop } from "@/server/shop";
import type { Told } from "@/server/told";
import { currentOf, type InstalmentRow, sumOf, toInstalment } from "./instalment-dto";

/** What of its order a sales order is shown with. */
const OF_ORDER = {
  id: true,
  customer: { select: { id: true, name: true, userName: true } },
  product: { select: { id: true, title: true } },
  quote: { select: { lines: true } },
} satisfies Prisma.OrderSelect;
export const SALE_SHAPE = {
  order: { select: OF_ORDER },
  instalments: { orderBy: { position: "asc" } },
} satisfies Prisma.SalesOrderInclude;

type KeptSale = Prisma.SalesOrderGetPayload<object>;
/** With its instalments in their order. */
export type SaleRow = Told<Omit<KeptSale, "orderId">> & { instalments: InstalmentRow[] };
export type OfOrder = {
  id: number;
  customer: { id: number; name: string; userName: string | null };
  product: { id: number; title: string };
  quote: { lines: unknown } | null;
};

/** A payable order as the wire shows it: amounts and lines are the accepted quote's, never what the customer sent. */
export function toSale(row: SaleRow, order: OfOrder): SalesOrder {
  const { customer } = order;
  const amount = Number(row.amount);
  const given = AcceptedWith.parse(row.details);
  const instalments = row.instalments.map(toInstalment);
  return {
    id: row.id,
    order_id: numberOf(row),
    comm_order_id: order.id,
    ...currentOf(instalments),
    user_id: customer.id,
    user: { id: customer.id, user_name: customer.userName ?? customer.name },
    type: given.type || "goods",
    status: WIRE_SALE_STATUS[row.status],
    amount,
    origin_amount: amount,
    discount_amount: 0,
    paid_amount: sumOf(instalments, (state) => state === "paid"),
    left_amount: sumOf(instalments, isOwedIn),
    refunded_amount: sumOf(instalments, (state) => state === "refunded"),
    refunded_time: row.refundedAt ? unix(row.refundedAt) : 0,
    currency: row.currency,
    instalments,
    delivery: deliveryOf(row),
    remark: given.remark ?? "",
    order_address: given.address ?? null,
    details: linesOf(order, amount),
    accepted_with: given,
    created_time: unix(row.createdAt),
    updated_time: unix(row.updatedAt),
  };
}

/** What there is to know about the payment of an instalment, for whoever makes it. */
export function toPayment(row: SaleRow, position: number, { payHow }: Shop): Payment {
  const part = row.instalments.find((instalment) => instalment.position === position);
  if (!part) throw new Error(`sales order ${row.id} has no instalment ${position}`);
  const { kind, amount, pay_way, payment_id, announced_time, paid_time } = toInstalment(part);
  return {
    id: row.id,
    order_id: numberOf(row),
    status: WIRE_SALE_STATUS[row.status],
    instalment: position,
    kind,
    amount,
    currency: row.currency,
    reference: numberOf(row),
    confirmed_by: providerOf(pay_way || "offline")?.confirmedBy ?? "shop",
    instructions: payHow,
    pay_way: pay_way || "offline",
    payment_id,
    announced_time,
    paid_time,
  };
}

/** The number by which people name it: the day it was made and a running number, all digits. */
export function numberOf({ id, createdAt }: Pick<SaleRow, "id" | "createdAt">): string {
  return saleNumber(id, dayOf(new Date(unix(createdAt) * 1000), "UTC"));
}

/** Nothing before it is on its way. */
function deliveryOf(row: SaleRow): Delivery | null {
  if (!row.sentAt) return null;
  return {
    way: row.deliveryWay ?? "parcel",
    carrier: row.carrier ?? "",
    tracking_number: row.tracking ?? "",
    sent_time: unix(row.sentAt),
    received_time: row.receivedAt ? unix(row.receivedAt) : 0,
  };
}

const Lines = z.array(QuoteLine);

/** The quote's lines in the publication's words, or the product at the whole price where the quote had none. */
function linesOf({ product, quote }: OfOrder, total: number): SalesOrder["details"] {
  const lines = Lines.parse(quote?.lines ?? []);
  const whole = { title: product.title, quantity: 1, unit_price: total, amount: total };
  return (lines.length > 0 ? lines : [whole]).map(({ title, quantity, unit_price, amount }) => ({
    goods_id: product.id,
    title,
    quantity,
    price: unit_price,
    origin_price: unit_price,
    amount,
    origin_amount: amount,
  }));
}
