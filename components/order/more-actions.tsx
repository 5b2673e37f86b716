"use client";

import { Ellipsis } from "lucide";
import { type ReactNode, useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";

const SHEET = "more-actions";

type Props = {
  label: string;
  /** What there is to do: once that has changed, something was done. */
  actions: string;
  children: ReactNode;
};

/** On a small screen a button that brings up what else may be done; elsewhere all of that, as it stands. */
export function MoreActions({ label, actions, children }: Props) {
  const sheet = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes away when there is something else to do
  useEffect(() => {
    const open = sheet.current;
    const leave = () => {
      if (open?.matches(":popover-open")) open.hidePopover();
    };
    leave();
    open?.addEventListener("close", leave, { capture: true }); // of a dialog: it does not bubble
    return () => open?.removeEventListener("close", leave, { capture: true });
  }, [actions]);

  return (
    <>
      <button
        type="button"
        popoverTarget={SHEET}
        className="grid size-11 shrink-0 place-items-center rounded-lg hover:bg-sunken lg:hidden"
      >
        <Icon of={Ellipsis} size={20} />
        <span className="sr-only">{label}</span>
      </button>
      <div
        ref={sheet}
        id={SHEET}
        popover="auto"
        className="text-inherit lg:contents [&:popover-open]:max-lg:inset-x-0 [&:popover-open]:max-lg:top-auto [&:popover-open]:max-lg:bottom-0 [&:popover-open]:max-lg:m-0 [&:popover-open]:max-lg:w-full [&:popover-open]:max-lg:space-y-2 [&:popover-open]:max-lg:rounded-t-2xl [&:popover-open]:max-lg:border-t [&:popover-open]:max-lg:border-edge [&:popover-open]:max-lg:bg-card [&:popover-open]:max-lg:p-4 [&:popover-open]:max-lg:shadow-card max-lg:[&_section>button]:w-full max-lg:[&>button]:w-full"
      >
        {children}
      </div>
    </>
  );
}
