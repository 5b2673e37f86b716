import Link from "next/link";
import { useWords } from "#words";
import { dueDay } from "@/domain/order/due";
import type { OrderSummary } from "@/schemas/order";

type Props = { order: OrderSummary; today: string };

/** An order on the day on which it is needed. */
export function CalendarEntry({ order, today }: Props) {
  const words = useWords("desk");
  const late = dueDay(order) < today;
  return (
    <Link
      href={`/orders/${order.id}`}
      prefetch={false}
      className={`block min-h-11 rounded-lg px-2 py-1.5 text-sm hover:underline ${late ? "bg-bad-tint" : "bg-sunken"}`}
    >
      {late && <span className="font-medium text-bad">{words("calendar.late")} · </span>}
      <span className="text-soft">{words("number", { id: order.id })} </span>
      <span className="line-clamp-2 font-medium">{order.title}</span>
      <span className="block text-soft">{order.status_text}</span>
    </Link>
  );
}
