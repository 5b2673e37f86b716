"use client";

import { useNow } from "@/components/order/order-live";

/**
 * Says that the other side has the order open, and that it is writing. Both come and go, so nobody is read them aloud. The line keeps
 * its height: what is being read does not jump with them.
 */
export function OtherSide({ here, writing }: { here: string; writing: string }) {
  const now = useNow();
  const text = (now?.other_side_writing && writing) || (now?.other_side_here && here);
  return (
    <p className="flex h-7 shrink-0 items-center gap-2 px-5 text-sm text-soft">
      {text && <span aria-hidden className="size-2 rounded-full bg-good" />}
      {text}
    </p>
  );
}
