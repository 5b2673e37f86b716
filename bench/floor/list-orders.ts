import { rangeOf } from "@/schemas/common";
import { OrderListQuery } from "@/schemas/order";
import type { Customer } from "./authenticate";
import { rowsOf } from "./database";
import { invalid } from "./refusal";
import { MESSAGE_COLUMNS, type MessageRow } from "./wire/message";
import { ORDER_COLUMNS, ORDER_TABLES, type OrderRow, toOrder } from "./wire/order";

/** The page's numbers come out of an index alone; only then is there anything to join. */
const PAGE = {
  name: "page",
  text: `SELECT ${ORDER_COLUMNS}, (SELECT to_json(w) FROM (
      SELECT ${MESSAGE_COLUMNS} FROM "Message" m WHERE m."orderId" = o."id" ORDER BY m."id" DESC LIMIT 1
    ) w) AS last_message
    FROM ${ORDER_TABLES} WHERE o."id" = ANY (ARRAY(
      SELECT i."id" FROM "Order" i WHERE i."customerId" = $1 ORDER BY i."id" DESC LIMIT $2 OFFSET $3
    )) ORDER BY o."id" DESC`,
};
const TOTAL = { name: "total", text: `SELECT COUNT(*)::int AS total FROM "Order" WHERE "customerId" = $1` };

/** LIST: a page of the customer's orders, newest first. Filters are not measured, and not here. */
export async function listOrders(customer: Customer, query: unknown) {
  const { data: asked } = OrderListQuery.safeParse(query);
  if (!asked || asked.status !== undefined || asked.keyword) throw invalid();
  const { take, skip } = rangeOf(asked);
  const [rows, [count]] = await Promise.all([
    rowsOf<OrderRow & { last_message: MessageRow | null }>(PAGE, [customer.id, take, skip]),
    rowsOf<{ total: number }>(TOTAL, [customer.id]),
  ]);
  return { data: rows.map((row) => toOrder(row, row.last_message)), total: count?.total ?? 0 };
}
