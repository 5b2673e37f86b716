import Link from "next/link";
import { useWords } from "#words";
import type { DeskCount } from "@/schemas/desk";
import { type DeskAddress, deskAddress, fromBeginning } from "./desk-address";

type Props = { asked: DeskAddress; counts: DeskCount[] };

/** The saved views with how many orders each has: beside the list, and one row above it where there is no room. */
export function DeskViews({ asked, counts }: Props) {
  const words = useWords("desk");
  return (
    <nav aria-label={words("views_label")} className="min-w-0 lg:sticky lg:top-24">
      <ul className="relative -mx-4 flex gap-2 overflow-x-auto px-4 py-1.5 sm:-mx-6 sm:px-6 lg:mx-0 lg:flex-col lg:gap-1 lg:overflow-visible lg:p-0">
        {counts.map((counted) => (
          <li key={counted.view} className="shrink-0">
            <ViewLink asked={asked} counted={counted} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ViewLink({ asked, counted }: { asked: DeskAddress; counted: DeskCount }) {
  const words = useWords("desk");
  const { view, count, more } = counted;
  const chosen = view === asked.view;
  const look = chosen
    ? "border-accent bg-tint font-semibold text-accent max-lg:[scroll-initial-target:nearest]"
    : "border-line bg-card hover:border-edge lg:border-transparent lg:bg-transparent lg:hover:bg-sunken";
  return (
    <Link
      href={deskAddress({ ...fromBeginning(asked), view })}
      prefetch={false}
      aria-current={chosen ? "page" : undefined}
      className={`flex min-h-11 items-center justify-between gap-3 rounded-full border px-4 whitespace-nowrap lg:rounded-lg lg:px-3 ${look}`}
    >
      {words(`views.${view}`)}
      <span aria-hidden className="text-sm tabular-nums">
        {more ? `${count}+` : count}
      </span>
      <span className="sr-only">{words(more ? "count_more" : "count", { count })}</span>
    </Link>
  );
}
