import { setTimeout } from "node:timers/promises";
import { rowsOf, sql } from "@/server/db";
import { log } from "@/server/log";
import { CHANNEL, listenUrl, OURSELVES } from "./channel";

const PAUSE_MS = 20;

// On the global object: whoever writes may be bundled apart from whoever streams.
const kept = globalThis as unknown as {
  atelierStreams?: { wake: () => void };
  atelierAnnouncing?: { again: boolean };
};

/**
 * Says that facts were committed: to this process's streams at once, to the other instances with one NOTIFY for all that
 * is committed within a moment. It is a statement of its own and not part of the change, because commits that notify wait
 * for each other's disk, one by one. Lost with the process it is made up for by the others' looking.
 */
export function announceEvents(): void {
  kept.atelierStreams?.wake();
  if (listenUrl() === null) return;
  if (kept.atelierAnnouncing) kept.atelierAnnouncing.again = true;
  else void announce();
}

async function announce(): Promise<void> {
  const state = { again: true };
  kept.atelierAnnouncing = state;
  try {
    while (state.again) {
      state.again = false;
      await rowsOf(sql`SELECT pg_notify(${CHANNEL}, ${OURSELVES})`);
      await setTimeout(PAUSE_MS, undefined, { ref: false });
    }
  } catch {
    log().warn("new facts were not announced"); // the database is away: others look for themselves
  } finally {
    kept.atelierAnnouncing = undefined;
  }
}
