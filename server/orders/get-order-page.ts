import type { ThreadKind } from "@/domain/message";
import type { Viewer } from "@/domain/viewer";
import { MAX_INT32 } from "@/schemas/common";
import type { ThreadOnly, ThreadPart } from "@/schemas/message";
import type { Order, OrderQuery } from "@/schemas/order";
import { rowsOf, sql } from "@/server/db";
import { listMessages } from "@/server/messages/list-messages";
import { type MessageRow, toMessage } from "@/server/messages/message-dto";
import { todayIn } from "@/server/shop";
import { type OrderRow, toOrder } from "./order-dto";
import {
  LATE_HISTORY_COLUMNS,
  SUMMARY_COLUMNS,
  SUMMARY_TABLES,
  startOf,
  unreadBy,
  windowColumns,
} from "./order-rows";
import { isVisibleTo, orderNotFound } from "./scope";

/** So many messages are read at a time. */
export const THREAD_PAGE = 50;

/** So many of what is asked for by itself are shown, the newest ones. */
const MOST_ONLY = 100;

type PageQuery = OrderQuery & { from?: number; show?: ThreadKind; words?: string };

type Row = OrderRow & { timeZone: string; earlier: number; files: MessageRow[] | null; readTo: number };

/**
 * An order as its page shows it: of a long thread the newest part alone.
 * @param query `from`: a message before which one reads on; left out, the end of the thread. `show` and `words`: what of the
 * thread to show by itself
 */
export async function getOrderPage(
  viewer: Viewer,
  { id, from = MAX_INT32, show, words = "" }: PageQuery,
): Promise<{ order: Order; thread: ThreadPart }> {
  const [found] = await rowsOf<Row>(sql`
    SELECT w.*, shop."timeZone"
    FROM (
      SELECT ${SUMMARY_COLUMNS}, ${LATE_HISTORY_COLUMNS}, ${windowColumns(viewer)}, ${unreadBy(viewer)} AS unread
      FROM ${SUMMARY_TABLES} CROSS JOIN ${startOf(from, THREAD_PAGE)} WHERE o."id" = ${id} AND ${isVisibleTo(viewer)}
    ) w JOIN "Shop" shop ON shop."id" = 1`);
  if (!found) throw orderNotFound(viewer, id);
  const { earlier, readTo, files } = found;
  return {
    order: toOrder(found, { viewer, today: todayIn(found) }),
    thread: {
      earlier,
      readTo,
      files: (files ?? []).map(toMessage),
      only: show || words ? await onlyThat(viewer, { id, show, words }) : null,
    },
  };
}

async function onlyThat(
  viewer: Viewer,
  { id, show, words }: PageQuery & { words: string },
): Promise<ThreadOnly> {
  const newest = { current: 1, page_size: MOST_ONLY, before: MAX_INT32 };
  const { rows, total } = await listMessages(viewer, { ...newest, comm_order_id: id, show, keyword: words });
  return { show, words, messages: rows, total };
}
