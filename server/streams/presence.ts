import { setTimeout } from "node:timers/promises";
import { db } from "@/server/db";
import { logFailure } from "@/server/log";
import type { EventStream } from "./event-stream";
import type { Follower } from "./follower";
import { signalOn } from "./signal-on";

/** For how long one word counts: a process that dies, and a person who leaves, say nothing more. */
const SECONDS = 12;
/** Who comes within this time is written down at once. */
const PAUSE_MS = 50;

/**
 * Says who has an order open in this process: whoever follows its signals with a session of their own. Written down when they
 * come and with every look while they stay, so that leaving, a lost connection and a dead process are one thing: it is over by itself.
 */
export class Presence {
  readonly #here = new Set<EventStream>();
  readonly #come = new Set<EventStream>();
  #isTelling = false;

  add(stream: EventStream): void {
    if (!isThere(stream.follower)) return;
    this.#here.add(stream);
    this.#come.add(stream);
    if (!this.#isTelling) void this.#tell();
  }

  remove(stream: EventStream): void {
    this.#here.delete(stream);
    this.#come.delete(stream);
  }

  /** Says it again of everybody; who was not told yet is among them. Throws if the database is away. */
  async keep(): Promise<void> {
    await note([...this.#here]);
  }

  async #tell(): Promise<void> {
    this.#isTelling = true;
    try {
      while (this.#come.size > 0) {
        const streams = [...this.#come];
        this.#come.clear();
        await note(streams);
        for (const id of new Set(streams.map(orderOf))) signalOn(id);
        await setTimeout(PAUSE_MS, undefined, { ref: false });
      }
    } catch (thrown) {
      logFailure(thrown, { job: "streams" }); // the next look says it of them, too
    } finally {
      this.#isTelling = false;
    }
  }
}

function isThere({ viewer, orderId, signals }: Follower): boolean {
  return signals === true && orderId !== undefined && viewer.keyId === undefined;
}

const orderOf = ({ follower }: EventStream) => follower.orderId ?? 0;

/** One statement, however many they are; in one order, so that two processes never wait for each other. */
async function note(streams: readonly EventStream[]): Promise<void> {
  if (streams.length === 0) return;
  const [orders, people] = [streams.map(orderOf), streams.map(({ follower }) => follower.viewer.id)];
  await db().$executeRaw`
    WITH over AS (DELETE FROM "Presence" WHERE "expiresAt" < statement_timestamp() - INTERVAL '1 minute')
    INSERT INTO "Presence" ("orderId", "userId", "expiresAt")
    SELECT DISTINCT t."orderId", t."userId", statement_timestamp() + make_interval(secs => ${SECONDS}::int)
    FROM unnest(${orders}::int[], ${people}::int[]) t ("orderId", "userId") ORDER BY 1, 2
    ON CONFLICT ("orderId", "userId") DO UPDATE SET "expiresAt" = excluded."expiresAt"`;
}
