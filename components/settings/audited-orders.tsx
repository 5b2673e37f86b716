import Link from "next/link";
import { useWords } from "#words";
import type { Viewer } from "@/domain/viewer";
import type { AuditedEvent } from "@/schemas/audit";
import { useFact } from "../order/who";
import { AuditPlace } from "./audit-place";

/** What those who work here did with orders, newest first; each entry leads to its order. */
export function AuditedOrders({ entries, viewer }: { entries: AuditedEvent[]; viewer: Viewer }) {
  const words = useWords("audit");
  const fact = useFact(viewer);
  return (
    <ol aria-label={words("list")} className="divide-y divide-line rounded-2xl border border-line bg-card">
      {entries.map((entry) => (
        <li key={entry.id} className="space-y-1 p-4 sm:px-5">
          <p className="break-words">{fact(entry)}</p>
          <p className="break-words">
            <Link
              href={`/orders/${entry.comm_order_id}`}
              prefetch={false}
              className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
            >
              {words("order", { id: entry.comm_order_id, title: entry.title })}
            </Link>
          </p>
          <AuditPlace entry={entry} />
        </li>
      ))}
    </ol>
  );
}
