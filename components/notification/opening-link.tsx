"use client";

import Link from "next/link";
import type { ReactNode } from "react";

type Props = { href: string; orderId: number; className: string; children: ReactNode };

/** Leads to what a notification tells of. Following it is having seen it, however long the page there takes. */
export function OpeningLink({ href, orderId, className, children }: Props) {
  return (
    <Link href={href} prefetch={false} className={className} onClick={() => void note(orderId)}>
      {children}
    </Link>
  );
}

async function note(orderId: number): Promise<void> {
  await fetch("/api/notification/seen", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ comm_order_id: orderId }),
    keepalive: true,
  }).catch(() => {}); // a lost connection: the order's page notes it once it is there
}
