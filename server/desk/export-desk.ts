import { csvLine } from "@/domain/csv";
import { dayOf } from "@/domain/day";
import type { Viewer } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import { wordsIn } from "@/i18n/translate";
import type { DeskExportQuery, DeskPage } from "@/schemas/desk";
import type { OrderSummary } from "@/schemas/order";
import { audit } from "@/server/audit/audit";
import { findShop, todayIn } from "@/server/shop";
import { listDesk } from "./list-desk";

/** A table as text, piece by piece, and the name to keep it under. */
export type CsvFile = { name: string; parts: AsyncIterable<string> };

const AT_ONCE = 100;
/** By which spreadsheets know that it is UTF-8. */
const MARK = "\uFEFF";

/**
 * All orders of a view of the desk as a CSV file with headings in the viewer's language, days as they are in the shop. It is read page by page,
 * as fast as it is taken. Refuses customers, as the desk does.
 */
export async function exportDesk(viewer: Viewer, query: DeskExportQuery): Promise<CsvFile> {
  const ask = (after?: string) => listDesk(viewer, { ...query, after, before: undefined, limit: AT_ONCE });
  const [first, shop] = [await ask(), await findShop()];
  const lineOf = (order: OrderSummary) => csvLine(Object.values(cellsOf(order, viewer, shop.timeZone)));
  const headings = MESSAGES[viewer.locale].desk.columns;

  async function* parts(): AsyncGenerator<string> {
    yield MARK + csvLine(Object.values(headings));
    for (let page: DeskPage = first; ; page = await ask(page.next)) {
      yield page.orders.map(lineOf).join("");
      if (page.next === "") return;
    }
  }
  const name = `${query.view}-${todayIn(shop)}.csv`;
  await audit(viewer, "orders_exported", { name });
  return { name, parts: parts() };
}

type Column = keyof (typeof MESSAGES)["en"]["desk"]["columns"];

/** An order's row, in the order of the headings. */
function cellsOf(order: OrderSummary, { locale }: Viewer, timeZone: string): Record<Column, string | number> {
  const words = wordsIn(locale);
  const day = (time: number) => dayOf(new Date(time * 1000), timeZone);
  return {
    id: order.id,
    title: order.title,
    product: order.product.title,
    customer: order.user.username,
    phone: order.phone,
    state: order.status_text,
    turn: order.turn === "none" ? "" : words(`order.turn.${order.turn}.theirs`),
    turn_since: order.turn === "none" ? "" : day(order.turn_since),
    needed_by: order.event_date,
    amount: order.quote_price,
    currency: order.quote?.currency ?? "",
    in_charge: order.admin_name,
    created: day(order.created_time),
    changed: day(order.updated_time),
    promised: order.promised,
  };
}
