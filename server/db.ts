import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { Prisma, PrismaClient } from "@/prisma/generated/client";
import { env } from "./env";
import { AppError } from "./errors";

export type { Prisma } from "@/prisma/generated/client";
export type Tx = Prisma.TransactionClient;

// Kept on the global object: a development reload opens no other pool, and the parts of a build share one.
const kept = globalThis as unknown as {
  atelierDatabase?: ReturnType<typeof open>;
  atelierReplica?: ReturnType<typeof open> & { awayUntil: number };
};
const current = new AsyncLocalStorage<{ tx: Tx; afterwards: (() => void)[] }>();

/**
 * Milliseconds after which whoever gets no connection hears that we are not ready, and after twice as many whoever's
 * statement does not end: a commit waits for ever for a synchronous replica that is gone, and holds its connection.
 */
const MOST_WAIT = 10_000;
/** The same for the replica, which others can stand in for; and how long it is left alone then. */
const MOST_WAIT_ELSEWHERE = 2_000;
const REST = 10_000;

/** Pieces of a statement, to be put into others. `raw` never holds what anybody gave. */
export const { sql, join, raw, Sql } = Prisma;

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
    maxWait: MOST_WAIT,
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

/**
 * The rows of one statement, without the way through Prisma: for what is asked so often that this counts. Runs in the
 * present transaction, if there is one. The statement says itself what it answers: numbers as `int`, moments as unix
 * seconds, whole objects as JSON.
 */
export async function rowsOf<Row>(statement: Prisma.Sql): Promise<Row[]> {
  const outer = current.getStore();
  if (outer) return outer.tx.$queryRaw<Row[]>(statement);
  const { text, values } = statement;
  const { pool, nameOf } = database();
  const { rows } = await pool.query({ name: nameOf(text), text, values });
  return rows;
}

/**
 * Runs `work`, which only reads and may find things as they were a moment ago, on the replica, if there is one. When that
 * goes wrong, or there is nothing yet, the primary is asked. Which reads may: docs/decisions/0019-reads-that-may-be-late.md.
 */
export async function readElsewhere<T>(work: () => Promise<T>): Promise<T> {
  const replica = current.getStore() ? undefined : replicaInUse();
  if (!replica) return work();
  try {
    return await current.run({ tx: replica.client, afterwards: [] }, work);
  } catch (thrown) {
    if (!(thrown instanceof AppError)) replica.awayUntil = performance.now() + REST;
    return work();
  }
}

/** Closes the pools: for programs that end. */
export async function disconnect(): Promise<void> {
  const opened = [kept.atelierDatabase, kept.atelierReplica];
  delete kept.atelierDatabase;
  delete kept.atelierReplica;
  for (const one of opened) {
    await one?.client.$disconnect();
    await one?.pool.end();
  }
}

function replicaInUse() {
  const { DATABASE_REPLICA_URL: url } = env();
  if (!url) return undefined;
  kept.atelierReplica ??= { ...open(url, MOST_WAIT_ELSEWHERE), awayUntil: 0 };
  return kept.atelierReplica.awayUntil > performance.now() ? undefined : kept.atelierReplica;
}

function client(): PrismaClient {
  return database().client;
}

function database() {
  kept.atelierDatabase ??= open(env().DATABASE_URL, MOST_WAIT);
  return kept.atelierDatabase;
}

function open(connectionString: string, wait: number) {
  const pool = poolAt({ connectionString, connectionTimeoutMillis: wait, query_timeout: 2 * wait });
  const nameOf = naming();
  const adapter = new PrismaPg(pool, { statementNameGenerator: ({ sql: text }) => nameOf(text) });
  return { pool, nameOf, client: new PrismaClient({ adapter }) };
}

function poolAt(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...options, max: env().DATABASE_POOL, keepAlive: true });
  pool.on("error", () => {}); // one that nobody uses broke: it is dropped, and the next call opens another
  pool.on("release", (_, connection) => dropIfBusy(connection));
  return pool;
}

/** Whoever used a connection next would wait for the statement that its last user gave up. */
function dropIfBusy(connection: pg.PoolClient): void {
  const { readyForQuery } = connection as pg.PoolClient & { readyForQuery: boolean }; // pg's types leave it out
  if (!readyForQuery) void (connection as unknown as pg.Client).end();
}

/** Both sides keep what is prepared, so there is an end to it. */
const MOST_NAMES = 500;

/**
 * Names statements, so that each connection prepares each of them once. A name belongs to the pool: it stands for one
 * text on all its connections.
 * @returns gives a statement's text its name; "", which prepares nothing, when there are too many or a pooler would not keep them
 */
function naming(): (text: string) => string {
  const names = new Map<string, string>();
  const most = env().DATABASE_PREPARE === "0" ? 0 : MOST_NAMES;
  return (text) => {
    const known = names.get(text);
    if (known !== undefined) return known;
    if (names.size >= most) return "";
    const name = `atelier_${names.size}`;
    names.set(text, name);
    return name;
  };
}
