"use client";

import { useNow } from "@/components/order/order-live";

/** Says that a colleague is writing there, too, before both answer the same. */
export function Colleagues({ words }: { words: string }) {
  const names = useNow()?.writing.join(", ");
  return (
    <p role="status" className="border-t border-warn bg-warn-tint px-5 py-2 text-warn empty:hidden">
      {names && `${words} ${names}`}
    </p>
  );
}
