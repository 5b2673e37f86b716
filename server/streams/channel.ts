import { randomUUID } from "node:crypto";
import { env } from "@/server/env";

/** What instances call each other on. */
export const CHANNEL = "atelier_events";

/** On which they tell each other of what is no fact: who, and on which orders, or that somebody's rights have changed. */
export const SIGNALS = "atelier_signals";
export const RIGHTS = "rights";

// On the global object: the routes may be bundled apart, and are one process all the same.
const kept = globalThis as unknown as { atelierProcess?: string };
kept.atelierProcess ??= randomUUID();

/** Names this process to the others. */
export const OURSELVES = kept.atelierProcess;

/** Where to listen for new facts; null where nobody calls, and everybody looks. */
export function listenUrl(): string | null {
  const { DATABASE_LISTEN_URL, DATABASE_URL } = env();
  return DATABASE_LISTEN_URL === "off" ? null : DATABASE_LISTEN_URL || DATABASE_URL;
}
