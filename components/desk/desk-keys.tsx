"use client";

import { loadedLater } from "@/components/ui/loaded-later";

/** The desk and its orders by the keyboard, and the button that tells how. For the staff. */
export const DeskKeys = loadedLater(() => import("./live-desk-keys"));
