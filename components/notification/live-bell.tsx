"use client";

import { Bell as BellIcon } from "lucide";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { useOpenedHere } from "./use-opened-here";
import { useTitleCount } from "./use-title-count";
import { useUnseen } from "./use-unseen";

type BellProps = {
  unseen: number;
  /** Its name while there is nothing new, and else, with `{count}`. */
  words: { none: string; some: string };
};

/** Leads to the notifications, and says how many are new. */
export default function LiveBell({ unseen, words }: BellProps) {
  const count = useUnseen(unseen);
  useTitleCount(count);
  useOpenedHere();
  return (
    <Link
      href="/notifications"
      className="relative inline-grid size-11 shrink-0 place-items-center rounded-lg hover:bg-sunken"
    >
      <Icon of={BellIcon} size={20} />
      {count > 0 && (
        <span
          aria-hidden
          className="absolute top-0.5 right-0 min-w-5 rounded-full bg-accent px-1 text-center text-xs leading-5 font-semibold text-on-accent tabular-nums"
        >
          {count > 99 ? "99+" : count}
        </span>
      )}
      <span className="sr-only">{count > 0 ? words.some.replace("{count}", String(count)) : words.none}</span>
    </Link>
  );
}
