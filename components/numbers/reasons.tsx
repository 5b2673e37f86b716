import Link from "next/link";
import { useWords } from "#words";
import type { Numbers } from "@/schemas/numbers";

/** Why quotes were declined, in the customers' own words. */
export function Reasons({ reasons }: Pick<Numbers, "reasons">) {
  const words = useWords("numbers");
  return (
    <div className="space-y-2 border-t border-line pt-3">
      <h3 className="font-medium">{words("won.reasons")}</h3>
      {reasons.length === 0 && <p className="text-sm text-soft">{words("won.no_reasons")}</p>}
      <ul className="max-h-72 overflow-y-auto">
        {reasons.map(({ reason, count, comm_order_id }) => (
          <li key={reason} className="flex items-start gap-3 border-b border-line py-1 last:border-0">
            <span className="min-w-8 py-2 text-right font-medium tabular-nums">{count}×</span>
            <Link
              href={`/orders/${comm_order_id}`}
              className="inline-flex min-h-11 items-center underline decoration-edge underline-offset-4"
            >
              {reason}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
