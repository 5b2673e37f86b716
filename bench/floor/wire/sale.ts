import { saleNumber } from "@/domain/sale/number";
import type { SaleStatus } from "@/domain/sale/status";
import { WIRE_SALE_STATUS } from "@/schemas/sale";
import { unix } from "../database";
import type { QuoteRow } from "./quote";

/** Of "SalesOrder" s. */
export const SALE_COLUMNS = `s."id", s."orderId" AS comm_order_id, s."status", s."amount", s."currency",
  s."details" AS given, COALESCE(s."paidWay", s."announcedWay", '') AS pay_way,
  COALESCE(s."paymentId", '') AS payment_id, COALESCE(${unix('s."announcedAt"')}, 0) AS announced_time,
  COALESCE(${unix('s."paidAt"')}, 0) AS paid_time, ${unix('s."createdAt"')} AS created_time,
  ${unix('s."updatedAt"')} AS updated_time, to_char(s."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day`;

export type SaleRow = {
  id: number;
  day: string;
  status: SaleStatus;
  amount: number;
  given: { type?: string; remark?: string; address?: object };
};

type OfOrder = {
  user_id: number;
  username: string;
  archive_id: number;
  product_title: string;
  quote: QuoteRow | null;
};

export function toSale({ day, given, ...row }: SaleRow, order: OfOrder) {
  const { amount } = row;
  return {
    ...row,
    order_id: saleNumber(row.id, day),
    user_id: order.user_id,
    user: { id: order.user_id, user_name: order.username },
    type: given.type || "goods",
    status: WIRE_SALE_STATUS[row.status],
    origin_amount: amount,
    discount_amount: 0,
    remark: given.remark ?? "",
    order_address: given.address ?? null,
    details: linesOf(order, amount),
    accepted_with: given,
  };
}

function linesOf({ archive_id, product_title, quote }: OfOrder, total: number) {
  const whole = { title: product_title, quantity: 1, unit_price: total, amount: total };
  return (quote?.lines.length ? quote.lines : [whole]).map(({ title, quantity, unit_price, amount }) => ({
    ...{ goods_id: archive_id, title, quantity, amount },
    ...{ price: unit_price, origin_price: unit_price, origin_amount: amount },
  }));
}
