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
  const { pid, keep } = await notYetKept(first);
  const other = second().catch((thrown: unknown) => thrown);
  // Only whoever waits for the first: other test files wait for locks of their own on the same PostgreSQL.
  const waiting = () =>
    db().$queryRaw`SELECT pid FROM pg_stat_activity WHERE ${pid}::int = ANY (pg_blocking_pids(pid))`;
  await expect.poll(waiting, { timeout: 10_000 }).toHaveLength(1);
  await keep();
  return other;
}

/**
 * Does `work` in a transaction that stays open, its changes unseen by others, until it is asked to keep them, or to
 * fail with what it is given.
 */
export async function notYetKept(
  work: () => Promise<unknown>,
): Promise<{ pid: number; keep: (failure?: Error) => Promise<void> }> {
  const [done, kept] = [gate<number>(), gate<Error | undefined>()];
  const held = transaction(async (tx) => {
    const [own] = await tx.$queryRaw<[{ pid: number }]>`SELECT pg_backend_pid() AS pid`;
    await work();
    done.open(own.pid);
    const failure = await kept.passed;
    if (failure) throw failure;
  });
  // What `work` throws ends the wait as well.
  const pid = await Promise.race([done.passed, held.then(() => 0)]);
  return {
    pid,
    keep: async (failure) => {
      kept.open(failure);
      await held;
    },
  };
}

function gate<T>(): { passed: Promise<T>; open: (value: T) => void } {
  let open: (value: T) => void = () => {};
  const passed = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}
