"use client";

import { loadedLater } from "@/components/ui/loaded-later";

/** Who is in charge of the order, and a way to change that. For the staff. */
export const AssignControl = loadedLater(() => import("./live-assign-control"));
