import Link from "next/link";
import { useFormats, useWords } from "#words";
import { localAddress } from "@/domain/attachment";
import { dueDay } from "@/domain/order/due";
import type { Viewer } from "@/domain/viewer";
import type { OrderSummary } from "@/schemas/order";
import { Picture } from "../ui/picture";
import { useMoney } from "../ui/use-money";
import { LastLine } from "./last-line";
import { Opening } from "./opening";
import { TurnBadge } from "./turn-badge";

type Props = {
  order: OrderSummary;
  viewer: Viewer;
  now: Date;
  /** It is the one that is shown beside the list. */
  chosen?: boolean;
};

/** An order in a list: what it is, how it stands, whose turn it is since when, and the last line said. */
export function OrderCard({ order, viewer, now, chosen = false }: Props) {
  const words = useWords("desk");
  return (
    <article className="relative grid grid-cols-[4.5rem_1fr] gap-x-4 gap-y-3 rounded-2xl border border-line bg-card p-4 shadow-card has-[a:hover]:border-edge has-aria-[current=true]:border-accent has-aria-[current=true]:bg-tint @xl:grid-cols-[7rem_1fr_auto]">
      <Thumb address={order.thumb} />
      <div className="min-w-0 space-y-1">
        <p className="flex flex-wrap gap-x-3 text-sm text-soft">
          <span>{words("number", { id: order.id })}</span>
          <span>{order.product.title}</span>
          {viewer.role !== "customer" && <span>{order.user.username}</span>}
        </p>
        <h2 className="line-clamp-2 font-sans text-lg tracking-normal">
          <Link
            href={`/orders/${order.id}`}
            aria-current={chosen || undefined}
            className="after:absolute after:inset-0 after:rounded-2xl hover:underline"
          >
            {order.title}
            <Opening />
          </Link>
        </h2>
        <p className="text-soft">{order.status_text}</p>
        {order.last_message && <LastLine message={order.last_message} viewer={viewer} />}
      </div>
      <Standing order={order} viewer={viewer} now={now} />
    </article>
  );
}

function Thumb({ address }: { address: string }) {
  const place = "row-span-2 aspect-square w-full rounded-lg bg-sunken object-cover @xl:row-span-1";
  const path = localAddress(address);
  return path ? <Picture path={path} side={112} className={place} /> : <span className={place} />;
}

/** Whose turn it is since when, what is new, what it costs and when it is needed. */
function Standing({ order, viewer, now }: Omit<Props, "chosen">) {
  const words = useWords("desk");
  const formats = useFormats();
  const money = useMoney();
  return (
    <div className="col-start-2 flex flex-wrap items-center gap-x-3 gap-y-1.5 @xl:col-start-3 @xl:flex-col @xl:items-end @xl:text-right">
      <TurnBadge turn={order.turn} viewer={viewer} />
      {order.unread > 0 && (
        <span className="rounded-full bg-mine px-3 py-0.5 text-sm font-medium text-on-mine">
          {words("unread", { count: order.unread })}
        </span>
      )}
      {order.turn !== "none" && (
        <span className="text-sm text-soft">
          {words("waiting", { since: formats.relativeTime(new Date(order.turn_since * 1000), now) })}
        </span>
      )}
      {order.quote && <span className="font-semibold tabular-nums">{money(order.quote)}</span>}
      {dueDay(order) && <DueBy day={dueDay(order)} word={order.promised ? "promised" : "needed_by"} />}
      {viewer.role !== "customer" && order.turn !== "none" && (
        <span className="text-sm text-soft">
          {order.admin_name ? words("in_charge", { name: order.admin_name }) : words("nobody_in_charge")}
        </span>
      )}
    </div>
  );
}

function DueBy({ day, word }: { day: string; word: "promised" | "needed_by" }) {
  const words = useWords("desk");
  const formats = useFormats();
  // A day has no time zone of its own: it is the same day for everyone.
  const text = formats.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" });
  return <span className="text-sm text-soft">{words(word, { day: text })}</span>;
}
