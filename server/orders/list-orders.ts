import type * as z from "zod";
import type { Viewer } from "@/domain/viewer";
import { rangeOf } from "@/schemas/common";
import { type OrderListQuery, type OrderSummary, statusOfWire } from "@/schemas/order";
import { db, type Prisma } from "@/server/db";
import { findShop, todayIn } from "@/server/shop";
import { SUMMARY_SHAPE, toOrderSummary } from "./order-dto";
import { visibleTo } from "./scope";
import { countUnread } from "./unread";

type Rows = { rows: OrderSummary[]; total: number };

/** The viewer's orders, newest first: a customer's own, or all for staff. */
export async function listOrders(viewer: Viewer, query: z.output<typeof OrderListQuery>): Promise<Rows> {
  return listSorted(viewer, query, [{ id: "desc" }]);
}

/** The same orders as a queue: whose turn is the merchant's first, and within that the longest waiting first. */
export async function listQueue(viewer: Viewer, query: z.output<typeof OrderListQuery>): Promise<Rows> {
  return listSorted(viewer, query, [{ turn: "asc" }, { turnSince: "asc" }, { id: "asc" }]);
}

async function listSorted(
  viewer: Viewer,
  query: z.output<typeof OrderListQuery>,
  orderBy: Prisma.OrderOrderByWithRelationInput[],
): Promise<Rows> {
  const where = { ...visibleTo(viewer), ...filterOf(query) };
  const lastMessage = { orderBy: { id: "desc" }, take: 1 } as const;
  const [total, found, shop] = [
    await db().order.count({ where }),
    await db().order.findMany({
      where,
      orderBy,
      ...rangeOf(query),
      include: { ...SUMMARY_SHAPE, messages: lastMessage },
    }),
    await findShop(),
  ];
  const unread = await countUnread(
    viewer,
    found.map(({ id }) => id),
  );
  const today = todayIn(shop);
  const rows = found.map((row) =>
    toOrderSummary(row, row.messages[0], { viewer, today, unread: unread.get(row.id) ?? 0 }),
  );
  return { rows, total };
}

function filterOf({ status, keyword }: z.output<typeof OrderListQuery>): Prisma.OrderWhereInput {
  const contains = keyword && { contains: keyword.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" as const };
  return {
    ...(status !== undefined && { status: statusOfWire(status) }),
    ...(contains && { OR: [{ title: contains }, { content: contains }] }),
  };
}
