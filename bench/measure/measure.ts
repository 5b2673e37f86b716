import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { poll } from "@/scripts/poll.mjs";
import { connected } from "@/scripts/postgres/databases.mjs";
import type { Call, Hit } from "../load/call";
import type { Load } from "../load/load";
import { usageOf } from "../system/process-tree";
import type { Server } from "./servers";

/** One measure of one server. */
export type Sample = Hit & {
  perSecond: number;
  /** CPU milliseconds for a request: in the server, and in the database. */
  serverCpu: number;
  databaseCpu: number;
  /** The most that the server held, in MB. */
  memory: number;
};

export type Shooting = { load: Load; databaseUrl: string; databasePid: number };
type Aim = { callers: number; seconds: number; calls: Call[]; opening: string; isFirst: boolean };

const LOOK_EVERY = 250;
const WARM_UP = { requests: 1_000, atOnce: 20, patience: 15_000 };
/** A server that uses less of a core than this is done with what it was asked. */
const IDLE = 0.05;

/** Lets the server get warm with what it will be asked, then measures it. */
export async function measure(shooting: Shooting, server: Server, aim: Aim): Promise<Sample> {
  const { load, databasePid } = shooting;
  const warmUp = await warm(load, server, aim);
  await settle(shooting, server);
  const before = { server: usageOf(server.pid).cpu, database: usageOf(databasePid).cpu };
  const memory = watchMemory(server.pid);
  const hit = await load.fire({ ...shotAt(server, aim), until: { seconds: aim.seconds } });
  const after = { server: usageOf(server.pid).cpu, database: usageOf(databasePid).cpu };
  const most = memory();
  await settle(shooting, server);
  server.emptyLog();
  return {
    ...hit,
    errors: hit.errors + warmUp,
    perSecond: hit.requests / hit.seconds,
    serverCpu: ((after.server - before.server) * 1000) / hit.requests,
    databaseCpu: ((after.database - before.database) * 1000) / hit.requests,
    memory: most,
  };
}

const shotAt = ({ url }: Server, { callers, calls, opening }: Aim) => ({ url, callers, calls, opening });

/**
 * Asks until the server is as fast as it gets: for a moment, but the first time for as many requests as that takes, or
 * as long as patience lasts. Leaves nothing unanswered behind. Returns the errors.
 */
async function warm(load: Load, server: Server, aim: Aim): Promise<number> {
  const begin = performance.now();
  const until = { requests: Math.max(2 * aim.callers, WARM_UP.atOnce) };
  let [requests, errors] = [0, 0];
  const passed = () => performance.now() - begin;
  const isWarm = () => (aim.isFirst ? requests >= WARM_UP.requests : passed() > aim.seconds * 100);
  do {
    const hit = await load.fire({ ...shotAt(server, aim), until });
    requests += hit.requests;
    errors += hit.errors;
  } while (!isWarm() && passed() < WARM_UP.patience);
  return errors;
}

/** Looks at a server's memory until asked for the most it has seen, in MB. */
function watchMemory(pid: number): () => number {
  let most = usageOf(pid).memory;
  const timer = setInterval(() => {
    most = Math.max(most, usageOf(pid).memory);
  }, LOOK_EVERY);
  return () => {
    clearInterval(timer);
    return most / 1024 ** 2;
  };
}

/** Waits for what server and database still do for callers who have left: it would disturb whoever is next. */
async function settle({ databaseUrl }: Shooting, { pid }: Server): Promise<void> {
  // In the background the numbers of a million orders are summed up the first time that somebody serves them.
  const isIdle = await connected(databaseUrl, (client) =>
    poll(async () => (await isServerIdle(pid)) && (await isDatabaseIdle(client)), { within: 15 * 60_000 }),
  );
  if (!isIdle) throw new Error("There is still work a quarter of an hour after the last caller has left.");
}

async function isServerIdle(pid: number): Promise<boolean> {
  const before = usageOf(pid).cpu;
  await pause(LOOK_EVERY);
  const used = (usageOf(pid).cpu - before) / (LOOK_EVERY / 1000);
  return !(used > IDLE); // where the system does not tell, it is believed to be
}

async function isDatabaseIdle(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM pg_stat_activity
     WHERE state <> 'idle' AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  );
  return rowCount === 0;
}
