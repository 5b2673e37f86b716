import { rowsOf, sql } from "@/server/db";
import { log } from "@/server/log";
import { listenUrl, OURSELVES, RIGHTS, SIGNALS } from "./channel";

// On the global object: whoever writes may be bundled apart from whoever streams.
const kept = globalThis as unknown as { atelierStreams?: { check: () => void } };

/**
 * Says that somebody may do less than before: a password, a key, a role or a link has changed. Every process looks at its
 * streams then, and ends those of people who may not read on. Call it when that is committed. A word that is lost is made up for by the
 * looks.
 */
export function rightsChanged(): void {
  kept.atelierStreams?.check();
  if (listenUrl() === null) return;
  rowsOf(sql`SELECT pg_notify(${SIGNALS}, ${`${OURSELVES} ${RIGHTS}`})`).catch(() =>
    log().warn("changed rights were not passed on"),
  );
}
