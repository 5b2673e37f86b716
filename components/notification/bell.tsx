"use client";

import { loadedLater } from "@/components/ui/loaded-later";

/** Leads to the notifications, and says how many are new. Who is not signed in has none, and needs no script for it. */
export const Bell = loadedLater(() => import("./live-bell"));
