"use client";

import type { Route } from "next";
import Link from "next/link";
import { useEffect, useState } from "react";
import { useWords } from "@/i18n/words";

type Refused = "lost" | "conflict" | "unauthenticated" | (string & {}) | undefined;

/** Whether an attempt went unanswered earlier: it may have arrived all the same. */
export function useLostBefore(refused: Refused): boolean {
  const [lost, setLost] = useState(false);
  useEffect(() => {
    if (refused === "lost") setLost(true);
  }, [refused]);
  return lost;
}

/** What one can do after a refusal that is no fault of the fields. */
export function WayOn({
  refused,
  lostBefore,
  here,
}: {
  refused: Refused;
  lostBefore: boolean;
  here: string;
}) {
  const words = useWords("request");
  if (refused === "lost") return <p>{words("lost_more")}</p>;
  if (refused === "unauthenticated")
    return (
      <p>
        {words("sign_in_again")}{" "}
        <WayLink href={`/sign-in?next=${encodeURIComponent(here)}`}>{words("sign_in")}</WayLink>
      </p>
    );
  if (refused === "conflict" && lostBefore)
    return (
      <p>
        {words("maybe_sent")} <WayLink href="/orders">{words("to_orders")}</WayLink>
      </p>
    );
  return null;
}

function WayLink({ href, children }: { href: string; children: string }) {
  return (
    <Link
      href={href as Route}
      className="inline-flex min-h-11 items-center font-medium underline underline-offset-4"
    >
      {children}
    </Link>
  );
}
