import type { Viewer } from "@/domain/viewer";
import { streamEventsEndpoint } from "@/schemas/endpoints/events";
import { db } from "@/server/db";
import { env } from "@/server/env";
import { CHANNEL, RIGHTS, SIGNALS } from "@/server/streams/channel";
import { Hub } from "@/server/streams/hub";
import { ReadStream } from "./read-stream";
import { routesAt, tokenOf } from "./wire";

type HubOptions = ConstructorParameters<typeof Hub>[0];
const kept = globalThis as unknown as { atelierStreams?: Hub };

/** Gives this process other streams than the usual ones; those that were open end. It looks after them by itself at once unless told. */
export async function useHub(options: Partial<HubOptions> = {}): Promise<Hub> {
  await kept.atelierStreams?.end();
  const usual = { listenUrl: env().DATABASE_URL, mostPerCaller: 100, most: 1_000, everyMs: 20 };
  kept.atelierStreams = new Hub({ ...usual, ...options });
  return kept.atelierStreams;
}

let away = 0;

/** Does `work` as another instance would: this process hears of it through the database only. */
export async function elsewhere(work: () => Promise<unknown>): Promise<void> {
  const hub = kept.atelierStreams;
  if (!hub) throw new Error("there is nobody who could hear of it");
  away += 1;
  const touched = new Set<number>();
  const rights: string[] = [];
  hub.wake = () => {};
  hub.check = () => {
    rights.push(RIGHTS);
  };
  hub.touch = (orderIds) => {
    for (const id of orderIds) touched.add(id);
  };
  try {
    await work();
    await db().$executeRaw`SELECT pg_notify(${CHANNEL}, 'another-instance')`;
    for (const word of [[...touched].join(), ...rights])
      await db().$executeRaw`SELECT pg_notify(${SIGNALS}, ${`another-instance ${word}`})`;
  } finally {
    away -= 1;
    if (away === 0) {
      hub.wake = Hub.prototype.wake;
      hub.check = Hub.prototype.check;
      hub.touch = Hub.prototype.touch;
    }
  }
}

type Asking = {
  after?: number;
  order?: number;
  signals?: 1;
  lastId?: string;
  headers?: Record<string, string>;
};

/** What the stream's address answers to this person. */
export async function askForStream(
  viewer: Viewer,
  { after, order, signals, lastId, headers }: Asking = {},
): Promise<Response> {
  const url = new URL(streamEventsEndpoint.path, env().NEXTAUTH_URL);
  if (after !== undefined) url.searchParams.set("after", String(after));
  if (order !== undefined) url.searchParams.set("comm_order_id", String(order));
  if (signals) url.searchParams.set("signals", String(signals));
  const { GET } = await routesAt(streamEventsEndpoint.path);
  const credential = headers ?? (await tokenOf(viewer));
  return GET(
    new Request(url, {
      headers: { ...credential, ...(lastId !== undefined && { "last-event-id": lastId }) },
    }),
  );
}

/** An open stream of theirs that has said where it begins. */
export async function openStream(viewer: Viewer, asking: Asking = {}): Promise<ReadStream> {
  return new ReadStream(await askForStream(viewer, asking)).begun();
}
