import { expect } from "vitest";
import { db, transaction } from "@/server/db";

/**
 * Does `first` and, before that is kept, lets somebody else begin `second`, which has read what was and now waits.
 * Returns what came of the second: its value, or what it threw.
 */
export async function meanwhile(
  first: () => Promise<unknown>,
  second: () => Promise<unknown>,
): Promise<unknown> {
  const [done, kept] = [gate(), gate()];
  const held = transaction(async () => {
    await first();
    done.open();
    await kept.passed;
  });
  await done.passed;
  const other = second().catch((thrown: unknown) => thrown);
  const waiting = () => db().$queryRaw`SELECT 1 FROM pg_locks WHERE NOT granted`;
  await expect.poll(waiting, { timeout: 10_000 }).toHaveLength(1);
  kept.open();
  await held;
  return other;
}

function gate(): { passed: Promise<void>; open: () => void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}
