import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "@/prisma/generated/client";
import { env } from "./env";

export type { Prisma } from "@/prisma/generated/client";
export type Tx = Prisma.TransactionClient;

// Kept on the global object so that a development reload does not open another pool.
const kept = globalThis as unknown as { atelierClient?: PrismaClient };
const current = new AsyncLocalStorage<{ tx: Tx; afterwards: (() => void)[] }>();

/** A piece of a statement, to be put into others. */
export const { sql } = Prisma;

/** The transaction this call runs in, or the plain client when there is none. */
export function db(): Tx {
  return current.getStore()?.tx ?? client();
}

/**
 * Runs `work` in one transaction: all of it is kept or none. Inside another transaction it joins that one,
 * which is how a reply to an Idempotency-Key is kept together with the change it answers.
 * @param timeout milliseconds after which it is given up
 */
export async function transaction<T>(work: (tx: Tx) => Promise<T>, timeout = 15_000): Promise<T> {
  const outer = current.getStore();
  if (outer) return work(outer.tx);
  const afterwards: (() => void)[] = [];
  const result = await client().$transaction((tx) => current.run({ tx, afterwards }, () => work(tx)), {
    maxWait: 10_000,
    timeout,
  });
  for (const act of afterwards) act();
  return result;
}

/** Has something done once the present transaction is committed: at once where there is none, never if it fails. */
export function onCommit(act: () => void): void {
  const outer = current.getStore();
  if (outer) outer.afterwards.push(act);
  else act();
}

/** Closes the pool: for programs that end. */
export async function disconnect(): Promise<void> {
  await kept.atelierClient?.$disconnect();
  delete kept.atelierClient;
}

function client(): PrismaClient {
  kept.atelierClient ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: env().DATABASE_POOL }),
  });
  return kept.atelierClient;
}
