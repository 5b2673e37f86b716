import * as z from "zod";
import { dayOf } from "@/domain/day";
import { saleNumber } from "@/domain/sale/number";
import { PAY_WAYS } from "@/domain/sale/pay-ways";
import type { SaleStatus } from "@/domain/sale/status";
import { AcceptedWith } from "@/schemas/acceptance";
import { QuoteLine } from "@/schemas/quote";
import { type Payment, type SalesOrder, WIRE_SALE_STATUS } from "@/schemas/sale";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";
import type { Shop } from "@/server/shop";
import type { Told } from "@/server/told";

/** What of its order a sales order is shown with. */
const OF_ORDER = {
  id: true,
  customer: { select: { id: true, name: true, userName: true } },
  product: { select: { id: true, title: true } },
  quote: { select: { lines: true } },
} satisfies Prisma.OrderSelect;
export const SALE_SHAPE = { order: { select: OF_ORDER } } satisfies Prisma.SalesOrderInclude;

type KeptSale = Prisma.SalesOrderGetPayload<object>;
export type SaleRow = Told<Omit<KeptSale, "orderId">>;
type OfOrder = {
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
  return {
    id: row.id,
    order_id: numberOf(row),
    comm_order_id: order.id,
    ...paymentOf(row),
    user_id: customer.id,
    user: { id: customer.id, user_name: customer.userName ?? customer.name },
    type: given.type || "goods",
    status: WIRE_SALE_STATUS[row.status],
    amount,
    origin_amount: amount,
    discount_amount: 0,
    currency: row.currency,
    remark: given.remark ?? "",
    order_address: given.address ?? null,
    details: linesOf(order, amount),
    accepted_with: given,
    created_time: unix(row.createdAt),
    updated_time: unix(row.updatedAt),
  };
}

/** The same as it stood when it was in `status`: what has been written since is not there yet. */
export function saleAsOf(row: KeptSale, order: OfOrder, status: SaleStatus): SalesOrder {
  const before = {
    waiting: { ...row, ...NOT_ANNOUNCED, ...NOT_PAID, updatedAt: row.createdAt },
    announced: { ...row, ...NOT_PAID, updatedAt: row.announcedAt ?? row.updatedAt },
    paid: { ...row, updatedAt: row.paidAt ?? row.updatedAt },
  };
  const then = status !== row.status && status in before ? before[status as keyof typeof before] : row;
  return toSale({ ...then, status }, order);
}

const NOT_ANNOUNCED = { announcedAt: null, announcedWay: null };
const NOT_PAID = { paidAt: null, paidWay: null, paymentId: null };

/** What there is to know about a payment, for whoever makes it. */
export function toPayment(row: SaleRow, { payHow }: Shop): Payment {
  const { pay_way, ...payment } = paymentOf(row);
  return {
    id: row.id,
    order_id: numberOf(row),
    status: WIRE_SALE_STATUS[row.status],
    amount: Number(row.amount),
    currency: row.currency,
    reference: numberOf(row),
    confirmed_by: "shop",
    instructions: payHow,
    pay_way: pay_way || "offline",
    ...payment,
  };
}

/** The number by which people name it: the day it was made and a running number, all digits. */
export function numberOf({ id, createdAt }: Pick<SaleRow, "id" | "createdAt">): string {
  return saleNumber(id, dayOf(new Date(unix(createdAt) * 1000), "UTC"));
}

const PayWay = z.enum(["", ...PAY_WAYS]);

/** How far the payment is; what the shop saw counts more than what was announced. */
function paymentOf({ paidAt, paidWay, paymentId, announcedAt, announcedWay }: SaleRow) {
  return {
    pay_way: PayWay.parse(paidWay ?? announcedWay ?? ""),
    payment_id: paymentId ?? "",
    announced_time: announcedAt ? unix(announcedAt) : 0,
    paid_time: paidAt ? unix(paidAt) : 0,
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
