import { dueOf, isOwedIn } from "@/domain/sale/instalments";
import { saleNumber } from "@/domain/sale/number";
import type { SaleStatus } from "@/domain/sale/status";
import { type Instalment, WIRE_SALE_STATUS } from "@/schemas/sale";
import { unix } from "../database";
import type { QuoteRow } from "./quote";

/** Of "Instalment" t. */
const INSTALMENT_COLUMNS = `t."position", t."kind", t."amount", t."state",
  COALESCE(t."paidWay", t."announcedWay", '') AS pay_way, COALESCE(t."paymentId", '') AS payment_id,
  COALESCE(${unix('t."announcedAt"')}, 0) AS announced_time, COALESCE(${unix('t."paidAt"')}, 0) AS paid_time`;

/** Of "SalesOrder" s. */
export const SALE_COLUMNS = `s."id", s."orderId" AS comm_order_id, s."status", s."amount", s."currency",
  s."details" AS given, CASE WHEN s."sentAt" IS NOT NULL THEN json_build_object('way', COALESCE(s."deliveryWay", 'parcel'),
    'carrier', COALESCE(s."carrier", ''), 'tracking_number', COALESCE(s."tracking", ''), 'sent_time', ${unix('s."sentAt"')},
    'received_time', COALESCE(${unix('s."receivedAt"')}, 0)) END AS delivery,
  COALESCE(${unix('s."refundedAt"')}, 0) AS refunded_time, (SELECT json_agg(to_json(p) ORDER BY p."position") FROM (SELECT ${INSTALMENT_COLUMNS}
    FROM "Instalment" t WHERE t."saleId" = s."id") p) AS instalments, ${unix('s."createdAt"')} AS created_time,
  ${unix('s."updatedAt"')} AS updated_time, to_char(s."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day`;

export type SaleRow = {
  id: number;
  day: string;
  status: SaleStatus;
  amount: number;
  given: { type?: string; remark?: string; address?: object };
  instalments: Instalment[];
};

type OfOrder = {
  user_id: number;
  username: string;
  archive_id: number;
  product_title: string;
  quote: QuoteRow | null;
};

export function toSale({ day, given, ...row }: SaleRow, order: OfOrder) {
  const { amount, instalments } = row;
  const due = dueOf(instalments) ?? instalments.findLast(({ paid_time }) => paid_time > 0) ?? instalments[0];
  return {
    ...row,
    pay_way: due?.pay_way,
    payment_id: due?.payment_id,
    announced_time: due?.announced_time,
    paid_time: due?.paid_time,
    refunded_amount: sumOf(instalments.filter(({ state }) => state === "refunded")),
    paid_amount: sumOf(instalments.filter(({ state }) => state === "paid")),
    left_amount: sumOf(instalments.filter(({ state }) => isOwedIn(state))),
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

function sumOf(instalments: Instalment[]): number {
  return instalments.reduce((sum, { amount }) => sum + amount, 0);
}

function linesOf({ archive_id, product_title, quote }: OfOrder, total: number) {
  const whole = { title: product_title, quantity: 1, unit_price: total, amount: total };
  return (quote?.lines.length ? quote.lines : [whole]).map(({ title, quantity, unit_price, amount }) => ({
    ...{ goods_id: archive_id, title, quantity, amount },
    ...{ price: unit_price, origin_price: unit_price, origin_amount: amount },
  }));
}
