import { Search } from "lucide";
import type { ReactNode } from "react";
import { useWords } from "#words";
import { Icon } from "../ui/icon";
import type { DeskNarrowing } from "./desk-address";

/** What the desk is searched and narrowed with, behind a button on a phone, where the orders come first; it tells how much is in use. */
export function NarrowFold({ asked, children }: { asked: DeskNarrowing; children: ReactNode }) {
  const words = useWords("desk");
  const count = inUse(asked);
  return (
    <details key={JSON.stringify(asked)} data-narrow className="sm:hidden">
      <summary className="relative grid size-11 list-none place-items-center rounded-lg hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <Icon of={Search} size={20} />
        <span className="sr-only">{words("narrow")}</span>
        {count > 0 && (
          <>
            <span className="sr-only">, {words("narrow_in_use", { count })}</span>
            <span
              aria-hidden
              className="absolute top-0 right-0 grid size-5 place-items-center rounded-full bg-accent text-xs font-semibold text-on-accent"
            >
              {count}
            </span>
          </>
        )}
      </summary>
      <div className="absolute inset-x-0 top-full z-20 mt-1 space-y-2 rounded-2xl border border-edge bg-card p-3 shadow-card">
        {children}
      </div>
    </details>
  );
}

function inUse({ keyword, product, assignee }: DeskNarrowing): number {
  return [keyword || undefined, product, assignee].filter((one) => one !== undefined).length;
}
