import { Maximize2, X } from "lucide";
import Link from "next/link";
import type { ReactNode } from "react";
import { useWords } from "#words";
import { Icon } from "../ui/icon";
import { type DeskAddress, deskAddress } from "./desk-address";
import { PANE } from "./panes";

type Props = { asked: DeskAddress; id: number; title: string; children: ReactNode };

/** The chosen order beside the list, with the ways to its own page and back to the list alone. */
export function OrderPane({ asked, id, title, children }: Props) {
  const words = useWords("desk");
  return (
    <section
      id={PANE}
      aria-label={words("pane", { id, title })}
      className="@container sticky top-20 max-h-[calc(100dvh-6rem)] min-w-0 overflow-y-auto rounded-2xl border border-line bg-sunken p-3 in-[[aria-busy=true]]:opacity-60 max-[75rem]:hidden"
    >
      <div className="flex justify-end gap-1 pb-1">
        <Way href={`/orders/${id}`} icon={Maximize2}>
          {words("pane_whole")}
        </Way>
        <Way href={deskAddress({ ...asked, order: undefined })} icon={X}>
          {words("pane_close")}
        </Way>
      </div>
      {children}
    </section>
  );
}

type WayProps = { href: "/desk" | `/${string}`; icon: typeof X; children: string };

function Way({ href, icon, children }: WayProps) {
  return (
    <Link
      href={href}
      scroll={false}
      className="inline-flex min-h-11 items-center gap-1.5 rounded-lg px-3 text-sm hover:bg-card"
    >
      <Icon of={icon} size={16} />
      {children}
    </Link>
  );
}
