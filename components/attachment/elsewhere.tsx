import { ExternalLink } from "lucide";
import type { ReactNode } from "react";
import { useWords } from "#words";
import { Icon } from "@/components/ui/icon";

/** A link to something that lies elsewhere: this page does not load it, so nobody there learns who looks here. */
export function Elsewhere({ address, children }: { address: string; children: ReactNode }) {
  const words = useWords("order_page");
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer nofollow ugc"
      className="flex min-h-11 items-center gap-2 rounded-xl border border-line bg-card px-3 py-2 text-ink hover:bg-sunken"
    >
      <Icon of={ExternalLink} size={16} className="shrink-0 text-soft" />
      {children}
      <span className="sr-only">, {words("opens_new_tab")}</span>
    </a>
  );
}
