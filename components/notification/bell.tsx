"use client";

import { lazy, Suspense } from "react";
import { untilLoaded } from "@/components/ui/until-loaded";
import type { BellProps } from "./live-bell";

const LiveBell = lazy(() => untilLoaded(() => import("./live-bell")));

/** Leads to the notifications, and says how many are new. Its script is loaded for those who have some: who is not signed in needs none. */
export function Bell(props: BellProps) {
  return (
    <Suspense>
      <LiveBell {...props} />
    </Suspense>
  );
}
