import type { IconNode } from "lucide";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type Props = { icon: IconNode; title: ReactNode; children: ReactNode };

/** A place or a person with what one can do about it. */
export function DetailCard({ icon, title, children }: Props) {
  return (
    <div className="flex w-fit max-w-[min(26rem,88%)] items-start gap-3 rounded-xl border border-line bg-card px-3 py-3 text-ink">
      <span className="grid size-11 shrink-0 place-items-center rounded-full bg-tint text-accent">
        <Icon of={icon} size={22} />
      </span>
      <div className="min-w-0">
        <p className="font-medium">{title}</p>
        {children}
      </div>
    </div>
  );
}

type LinkProps = {
  href: string;
  icon: IconNode;
  /** What it is called when it is saved, where it leads to a file. */
  download?: string;
  children: ReactNode;
};

/** A link in such a card, tall enough for a finger. */
export function DetailLink({ href, icon, download, children }: LinkProps) {
  const elsewhere = /^https?:/.test(href) && { target: "_blank", rel: "noopener noreferrer nofollow ugc" };
  return (
    <a
      href={href}
      download={download}
      {...elsewhere}
      className="flex min-h-11 w-fit items-center gap-2 text-accent underline underline-offset-4"
    >
      <Icon of={icon} size={16} className="shrink-0" />
      <span className="min-w-0">{children}</span>
    </a>
  );
}
