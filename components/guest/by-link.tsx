import type { Route } from "next";
import Link from "next/link";
import { useFormats, useWords } from "#words";

/** Tells whoever came by a link what it is, and until when. `until` is in unix seconds. */
export function ByLink({ orderId, until }: { orderId: number; until: number }) {
  const words = useWords("guest");
  const formats = useFormats();
  const day = formats.dateTime(new Date(until * 1000), { dateStyle: "long" });
  return (
    <aside className="space-y-1 rounded-2xl border border-line bg-sunken px-4 py-3">
      <p>{words("by_link", { day })}</p>
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="text-soft">{words("keep_to_yourself")}</span>
        <Link
          href={`/sign-in?next=/orders/${orderId}` as Route}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {words("have_account")}
        </Link>
      </p>
    </aside>
  );
}
