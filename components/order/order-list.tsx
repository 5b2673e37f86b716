import type { ReactNode } from "react";
import { useWords } from "#words";
import type { Viewer } from "@/domain/viewer";
import { MOST_FOUND, type OrderSummary } from "@/schemas/order";
import { EmptyState } from "../ui/empty-state";
import { OrderCard } from "./order-card";
import { OrderFilter } from "./order-filter";
import { Pager } from "./pager";

export const PAGE_SIZE = 20;

type Props = {
  viewer: Viewer;
  now: Date;
  found: { rows: OrderSummary[]; total: number };
  asked: { current: number; keyword: string; status?: number | undefined };
  /** Shown where nothing has ever been requested. */
  empty: ReactNode;
};

/** A list of orders with its search, its count and its pages. */
export function OrderList({ viewer, now, found, asked, empty }: Props) {
  const words = useWords("desk");
  const { keyword, status, current } = asked;
  const filtered = keyword !== "" || status !== undefined;
  if (found.total === 0 && !filtered) return empty;
  const query = { ...(keyword && { keyword }), ...(status !== undefined && { status: String(status) }) };
  return (
    <div className="space-y-5">
      <OrderFilter keyword={keyword} status={status} />
      <p className="text-soft" role="status">
        {words(keyword !== "" && found.total === MOST_FOUND ? "count_most" : "count", { count: found.total })}
      </p>
      {found.total === 0 && <EmptyState title={words("no_match_title")} text={words("no_match_text")} />}
      <ul className="space-y-3">
        {found.rows.map((order) => (
          <li key={order.id} className="@container">
            <OrderCard order={order} viewer={viewer} now={now} />
          </li>
        ))}
      </ul>
      <Pager path="/orders" current={current} last={Math.ceil(found.total / PAGE_SIZE)} query={query} />
    </div>
  );
}
