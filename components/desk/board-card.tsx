import Link from "next/link";
import { useWords } from "#words";
import { dueDay } from "@/domain/order/due";
import type { Viewer } from "@/domain/viewer";
import type { OrderSummary } from "@/schemas/order";
import { useDay } from "../order/formats";
import { TurnBadge } from "../order/turn-badge";
import { useMoney } from "../ui/use-money";

/** What a card of the board says of its order. */
export function BoardCard({ order, viewer }: { order: OrderSummary; viewer: Viewer }) {
  const words = useWords("desk");
  const [day, money] = [useDay(), useMoney()];
  const due = dueDay(order);
  return (
    <>
      <p className="flex flex-wrap gap-x-3 text-sm text-soft">
        <span>{words("number", { id: order.id })}</span>
        <span>{order.user.username}</span>
      </p>
      <h3 className="line-clamp-2 font-medium">
        <Link href={`/orders/${order.id}`} prefetch={false} className="hover:underline" draggable={false}>
          {order.title}
        </Link>
      </h3>
      <p className="text-sm">{order.status_text}</p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
        <TurnBadge turn={order.turn} viewer={viewer} />
        {order.quote && <span className="font-semibold text-ink tabular-nums">{money(order.quote)}</span>}
        {due && <span>{words(order.promised ? "promised" : "needed_by", { day: day(due) })}</span>}
        {order.turn !== "none" && (
          <span>
            {order.admin_name ? words("in_charge", { name: order.admin_name }) : words("nobody_in_charge")}
          </span>
        )}
      </p>
    </>
  );
}
