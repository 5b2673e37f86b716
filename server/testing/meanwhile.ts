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
  let holder = 0;
  const held = transaction(async (tx) => {
    const [own] = await tx.$queryRaw<[{ pid: number }]>`SELECT pg_backend_pid() AS pid`;
    holder = own.pid;
    await first();
    done.open();
    await kept.passed;
  });
  await done.passed;
  const other = second().catch((thrown: unknown) => thrown);
  // Only whoever waits for the first: other test files wait for locks of their own on the same PostgreSQL.
  const waiting = () =>
    db().$queryRaw`SELECT pid FROM pg_stat_activity WHERE ${holder}::int = ANY (pg_blocking_pids(pid))`;
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
