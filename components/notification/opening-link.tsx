"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { seeOrder } from "./see-order";

type Props = { href: string; orderId: number; className: string; children: ReactNode };

/**
 * Leads to what a notification tells of. Following it is having seen it, however long the page there takes; without a
 * connection that page notes it once it is there.
 */
export function OpeningLink({ href, orderId, className, children }: Props) {
  return (
    <Link
      href={href}
      prefetch={false}
      className={className}
      onClick={() => void seeOrder(orderId).catch(() => {})}
    >
      {children}
    </Link>
  );
}
