import { setTimeout } from "node:timers/promises";
import { rowsOf, sql } from "@/server/db";
import { log } from "@/server/log";
import { listenUrl, OURSELVES, SIGNALS } from "./channel";

/** A word to the others carries at most 8,000 bytes. */
const AT_ONCE = 500;
const PAUSE_MS = 50;

// On the global object: whoever writes may be bundled apart from whoever streams.
const kept = globalThis as unknown as {
  atelierStreams?: { touch: (orderIds: readonly number[]) => void };
  atelierSignals?: Set<number>;
};

/**
 * Says that something that is no fact has changed on an order: who has read or writes. Those who have it open are told how it
 * stands then, so that a word that is lost is made up for by the next, or by their looking.
 */
export function signalOn(orderId: number): void {
  kept.atelierStreams?.touch([orderId]);
  if (listenUrl() === null) return;
  if (kept.atelierSignals) {
    kept.atelierSignals.add(orderId);
    return;
  }
  kept.atelierSignals = new Set([orderId]);
  void tell(kept.atelierSignals);
}

async function tell(due: Set<number>): Promise<void> {
  try {
    while (due.size > 0) {
      const ids = [...due].slice(0, AT_ONCE);
      for (const id of ids) due.delete(id);
      await rowsOf(sql`SELECT pg_notify(${SIGNALS}, ${`${OURSELVES} ${ids}`})`);
      await setTimeout(PAUSE_MS, undefined, { ref: false });
    }
  } catch {
    log().warn("signals were not passed on"); // the database is away: others look for themselves
  } finally {
    kept.atelierSignals = undefined;
  }
}
