import { dayOf } from "@/domain/day";
import type { SaleStatus } from "@/domain/sale/status";
import type { SalesOrder } from "@/schemas/order";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";

/** The published numbers of the sales order's states. */
const WIRE_SALE_STATUS = {
  waiting: 0,
  paid: 1,
  delivering: 2,
  completed: 3,
  refunding: 8,
  refunded: 9,
  closed: -1,
} as const satisfies Record<SaleStatus, number>;

/** A payable order as the wire shows it. Its number is the day it was made and a running number, all digits. */
export function toSale(row: Prisma.SalesOrderGetPayload<object>): SalesOrder {
  const day = dayOf(row.createdAt, "UTC").replaceAll("-", "");
  return {
    id: row.id,
    order_id: `${day}${String(row.id).padStart(6, "0")}`,
    amount: Number(row.amount),
    currency: row.currency,
    status: WIRE_SALE_STATUS[row.status],
    comm_order_id: row.orderId,
    created_time: unix(row.createdAt),
  };
}

/** The same as it stood when it was in `status`. */
export function saleAsOf(row: Prisma.SalesOrderGetPayload<object>, status: SaleStatus): SalesOrder {
  return toSale({ ...row, status });
}
