import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { streamEventsEndpoint } from "@/schemas/endpoints/events";
import { sendMessageEndpoint } from "@/schemas/endpoints/messages";
import { FEED } from "@/schemas/examples/event";
import { say } from "@/scripts/run/say.mjs";
import type { Call } from "../load/call";
import { type Server, startBare, startStreaming } from "../measure/servers";
import type { Setting } from "../measure/setting";
import { inWhole, withPlaces } from "../numbers";
import { readShop, type Shop } from "../operations/shop";
import type { Options } from "../options";
import { type StreamSample, streamsReport } from "../report/streams-report";
import { copied } from "../seed/databases";
import { collectGarbage } from "../system/collect-garbage";
import { usageOf } from "../system/process-tree";
import { startReaders } from "./start-readers";
import { markOf } from "./task";

const ORDERS = 1_000;
/** Streams and messages with which a server gets to know what it will be asked. */
const FEW = 20;
const WARM_UP = 5;
const QUIET_MS = 3_000;
const LOOK_EVERY_MS = 250;

/** How one is asked to open a stream, and to tell them all something. */
type Side = { start: () => Promise<Server>; stream: Call; message: (number: number) => Call };
type Aim = { count: number; messages: number; databasePid: number };

/** Measures streams against a bare server's, each started anew in every round; returns the section of the results. */
export async function runStreams(options: Options, { databases, cores, stop }: Setting): Promise<string[]> {
  const databaseUrl = await copied(databases, ORDERS);
  const secret = randomBytes(32).toString("hex");
  const shared = { databaseUrl, secret, cores };
  const bare = bareSide(() => startBare({ ...shared, name: "bare" }));
  const shop = await readShop(databaseUrl, secret);
  const application = applicationSide(shop, () => startStreaming({ ...shared, name: "atelier-streams" }));
  const samples: { bare: StreamSample[]; application: StreamSample[] } = { bare: [], application: [] };
  const [count = 0] = options.callers;
  for (let round = 1; round <= options.rounds; round++)
    for (const [name, side] of Object.entries({ bare, application }) as ["bare" | "application", Side][]) {
      stop.throwIfAborted();
      const aim = { count, messages: options.seconds, databasePid: databases.pid };
      const sample = await measure(side, aim, stop);
      samples[name].push(sample);
      say(`${name}, round ${round} of ${options.rounds}: ${tell(sample)}`);
    }
  return streamsReport(samples, { rounds: options.rounds, messages: options.seconds, streams: count, cores });
}

async function measure(
  side: Side,
  { count, messages, databasePid }: Aim,
  stop: AbortSignal,
): Promise<StreamSample> {
  const server = await side.start();
  const readers = startReaders();
  stop.addEventListener("abort", readers.end, { once: true });
  const some = (many: number) => Array.from({ length: many }, (_, number) => side.message(number));
  try {
    await readers.open(server.url, side.stream, FEW);
    await readers.send(some(WARM_UP));
    const without = await memoryAtRest(server);
    await readers.open(server.url, side.stream, count - FEW);
    await readers.send(some(WARM_UP));
    const withAll = await memoryAtRest(server);
    const before = { server: usageOf(server.pid).cpu, database: usageOf(databasePid).cpu };
    const heard = await readers.send(some(messages));
    const after = { server: usageOf(server.pid).cpu, database: usageOf(databasePid).cpu };
    return {
      ...heard,
      memory: (withAll - without) / (count - FEW),
      serverCpu: ((after.server - before.server) * 1000) / messages,
      databaseCpu: ((after.database - before.database) * 1000) / messages,
    };
  } finally {
    stop.removeEventListener("abort", readers.end);
    await readers.end();
    await server.end();
  }
}

/** The least that the server held in a quiet while, in bytes, after what it has done with was collected. */
async function memoryAtRest({ pid }: Server): Promise<number> {
  collectGarbage(pid);
  let least = Number.POSITIVE_INFINITY;
  for (let waited = 0; waited < QUIET_MS; waited += LOOK_EVERY_MS) {
    await pause(LOOK_EVERY_MS);
    least = Math.min(least, usageOf(pid).memory);
  }
  return least;
}

/** Somebody of the staff reads all streams; a customer writes. */
function applicationSide({ staff, silent: [order] }: Shop, start: Side["start"]): Side {
  if (!order) throw new Error("There is no order to write on.");
  const headers = { token: order.customer.token, "content-type": "application/json" };
  return {
    start,
    stream: { method: "GET", path: streamEventsEndpoint.path, headers: { token: staff.token } },
    message: (number) => {
      const draft = { comm_order_id: order.id, message_type: "text", content: markOf(number) };
      return { method: "POST", path: sendMessageEndpoint.path, headers, body: JSON.stringify(draft) };
    },
  };
}

/** It tells what it is sent, which is as long as what Atelier tells. */
function bareSide(start: Side["start"]): Side {
  const fact = FEED.events.find(({ message }) => message !== null);
  const headers = { "content-type": "application/json" };
  return {
    start,
    stream: { method: "GET", path: "/", headers: {} },
    message: (number) => {
      const told = { ...fact, message: { ...fact?.message, content: markOf(number) } };
      return { method: "POST", path: "/", headers, body: JSON.stringify(told) };
    },
  };
}

function tell({ p50, p99, lost, doubled, memory, serverCpu }: StreamSample): string {
  const wrong = lost + doubled > 0 ? `, ${inWhole(lost)} lost, ${inWhole(doubled)} doubled` : "";
  const spent = `${withPlaces(memory / 1024, 1)} KB a stream, ${withPlaces(serverCpu, 1)} ms of CPU a message`;
  return `p50 ${withPlaces(p50, 1)} ms, p99 ${withPlaces(p99, 1)} ms, ${spent}${wrong}`;
}
