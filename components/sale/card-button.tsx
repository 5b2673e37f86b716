"use client";

import { loadedLater } from "@/components/ui/loaded-later";

/** Leads to the page on which to pay by card, where the shop takes cards. */
export const CardButton = loadedLater(() => import("./live-card-button"));
