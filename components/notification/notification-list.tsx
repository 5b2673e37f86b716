import { useWords } from "#words";
import { useInstant } from "@/components/order/formats";
import type { Notification } from "@/schemas/notification";
import { OpeningLink } from "./opening-link";

/** Notifications by order; the order of which there is the newest comes first. */
export function NotificationList({ rows }: { rows: Notification[] }) {
  const words = useWords("notifications");
  return (
    <ol className="space-y-6">
      {byOrder(rows).map((group) => (
        <li key={group[0].comm_order_id} className="rounded-2xl border border-line bg-card">
          <h2 className="border-b border-line px-4 py-3 font-sans text-base font-medium sm:px-5">
            {group[0].order_title}{" "}
            <span className="font-normal text-soft">· {words("order", { id: group[0].comm_order_id })}</span>
          </h2>
          <ul className="divide-y divide-line">
            {group.map((row) => (
              <NotificationRow key={row.id} row={row} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function NotificationRow({ row }: { row: Notification }) {
  const words = useWords("notifications");
  const instant = useInstant();
  const { pathname, search, hash } = new URL(row.url);
  return (
    <li>
      <OpeningLink
        href={`${pathname}${search}${hash}`}
        orderId={row.comm_order_id}
        className="flex min-h-11 flex-wrap items-baseline gap-x-3 px-4 py-3 hover:bg-sunken sm:px-5"
      >
        <span className={row.is_seen ? "" : "font-medium"}>{row.text}</span>
        {!row.is_seen && (
          <span className="rounded-full bg-tint px-2 text-sm text-accent-strong">{words("new")}</span>
        )}
        <time
          dateTime={new Date(row.created_time * 1000).toISOString()}
          className="ml-auto text-sm text-soft"
        >
          {instant.both(row.created_time)}
        </time>
        {row.excerpt && <span className="line-clamp-2 w-full text-soft">{row.excerpt}</span>}
      </OpeningLink>
    </li>
  );
}

/** In groups of one order each, which stand in the order of their newest. */
function byOrder(rows: readonly Notification[]): [Notification, ...Notification[]][] {
  const groups = new Map<number, [Notification, ...Notification[]]>();
  for (const row of rows) {
    const group = groups.get(row.comm_order_id);
    if (group) group.push(row);
    else groups.set(row.comm_order_id, [row]);
  }
  return [...groups.values()];
}
