import { setImmediate as turn } from "node:timers/promises";
import { SYSTEM } from "@/domain/viewer";
import { AppError } from "@/server/errors";
import { listEvents } from "@/server/events/list-events";
import { newestCursor } from "@/server/events/newest-cursor";
import { logFailure } from "@/server/log";
import { Audience } from "./audience";
import { Backlog } from "./backlog";
import { OURSELVES } from "./channel";
import { Ear } from "./ear";
import { EventStream, type Source } from "./event-stream";
import { factOf, inParts, type Part } from "./fact";
import { callerOf, type Follower } from "./follower";
import { type Limits, Places } from "./places";
import { stillAllowed } from "./still-allowed";

type Options = Limits & {
  /** Where to listen for new facts; null to look for them. */
  listenUrl: string | null;
  /** From one look at the streams to the next, in milliseconds. */
  everyMs?: number;
};

/** In looks, which are a second apart. */
const BEAT_EVERY = 15;
const CHECK_EVERY = 5;
const REST_AFTER = 60;
const PAGE = 100;
/** Told in one go: more, and quick readers could not take it in between. */
const BYTES_AT_ONCE = 64 * 1024;

/**
 * All open streams of this process. It reads each new fact once, whoever wrote it, and tells it to all who may hear it.
 * It is woken by whoever writes a fact here, over its one listening connection by whoever does so elsewhere, and looks by
 * itself every five seconds, or every second while nobody can wake it.
 */
export class Hub {
  /** With the look, of every so many, at which each is shown to be alive: a thousand at once would keep all waiting. */
  readonly #streams = new Map<EventStream, number>();
  readonly #places: Places;
  readonly #audience = new Audience<EventStream>();
  /** Everything up to here has been told. */
  #position = 0;
  #backlog = new Backlog(0);
  #ear: Ear | undefined;
  #timer: NodeJS.Timeout | undefined;
  #ready: Promise<void> | undefined;
  #reading: Promise<void> | undefined;
  #isReading = false;
  #again = false;
  #isFailing = false;
  #isChecking = false;
  #isEnded = false;
  #opened = 0;
  #looks = 0;
  #lonely = 0;

  constructor(private readonly options: Options) {
    this.#places = new Places(options);
  }

  /**
   * Opens a stream of the facts behind a cursor, or of those from now on. Throws LimitedError when there are too many.
   * Who asks has been admitted: may read, and may see the order.
   */
  async open(follower: Follower, after?: number): Promise<ReadableStream<Uint8Array>> {
    if (this.#isEnded) return new Blob(["retry: 1000\n\n"]).stream(); // they come back, to another
    const leave = this.#places.take(callerOf(follower));
    try {
      await this.#begun();
      if (after === undefined) await this.#reading; // what was written before is not from now on
    } catch (thrown) {
      leave();
      throw thrown;
    }
    const stream = new EventStream(follower, after ?? this.#position, this.#sourceFor(leave));
    this.#streams.set(stream, this.#opened++ % BEAT_EVERY);
    if (this.#isEnded) stream.end();
    return stream.body;
  }

  /** Says that a fact was written here. */
  wake(): void {
    this.#wake();
  }

  /** Ends all streams, and opens none any more. */
  async end(): Promise<void> {
    this.#isEnded = true;
    for (const stream of this.#streams.keys()) stream.end();
    await this.#rest();
  }

  #wake(): void {
    if (!this.#ready) return;
    this.#again = true;
    if (!this.#isReading) this.#reading = this.#read();
  }

  #sourceFor(leave: () => void): Source {
    return {
      recent: ({ cursor }) => this.#backlog.since(cursor),
      join: (stream) => this.#audience.add(stream),
      read: (stream) => this.#readFor(stream),
      leave: (stream) => {
        this.#streams.delete(stream);
        this.#audience.remove(stream);
        leave();
      },
      failed: (thrown) => {
        // Refused: it was theirs to see when they came, and is not any more.
        if (!(thrown instanceof AppError)) logFailure(thrown, { job: "streams" });
      },
    };
  }

  /** What one stream missed. All that was told before it asks is committed, so that the feed has it. */
  async #readFor({ follower, cursor }: EventStream): Promise<Part> {
    const told = this.#position;
    const query = { after: cursor, limit: PAGE, comm_order_id: follower.orderId };
    const { events, next, more } = await listEvents(follower.viewer, query);
    return { facts: events.map(factOf), next: more ? next : Math.max(next, told) };
  }

  #begun(): Promise<void> {
    this.#lonely = 0;
    this.#ready ??= this.#begin().catch((thrown) => {
      this.#ready = undefined;
      throw thrown;
    });
    return this.#ready;
  }

  async #begin(): Promise<void> {
    this.#position = await newestCursor();
    this.#backlog = new Backlog(this.#position);
    const { listenUrl, everyMs = 1_000 } = this.options;
    const told = (by: string) => {
      if (by !== OURSELVES) this.#wake();
    };
    if (listenUrl) this.#ear = new Ear(listenUrl, { told, listening: () => this.#wake() });
    this.#timer = setInterval(() => this.#look(), everyMs).unref();
  }

  async #rest(): Promise<void> {
    const ear = this.#ear;
    clearInterval(this.#timer);
    this.#ready = undefined;
    this.#ear = undefined;
    await ear?.end();
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    try {
      while (this.#again) {
        this.#again = false;
        while (await this.#readOn());
      }
      this.#isFailing = false;
    } catch (thrown) {
      // The database is away: the next look goes on from here.
      if (!this.#isFailing) logFailure(thrown, { job: "streams" });
      this.#isFailing = true;
    } finally {
      this.#isReading = false;
    }
  }

  /** Returns whether there is more. */
  async #readOn(): Promise<boolean> {
    const { events, more } = await listEvents(SYSTEM, { after: this.#position, limit: PAGE });
    for (const { facts, next } of inParts(events.map(factOf), BYTES_AT_ONCE)) {
      this.#position = next;
      this.#backlog.add(facts);
      this.#audience.tell(facts);
      await turn();
    }
    return more;
  }

  #look(): void {
    this.#looks += 1;
    const isTime = this.#looks % CHECK_EVERY === 0;
    if (isTime || !this.#ear?.isListening) this.#wake();
    if (isTime) {
      void this.#ear?.probe();
      void this.#check();
    }
    for (const [stream, turn] of this.#streams)
      if (turn === this.#looks % BEAT_EVERY) stream.beat(this.#position);
    this.#lonely = this.#streams.size === 0 ? this.#lonely + 1 : 0;
    if (this.#lonely > REST_AFTER) void this.#rest();
  }

  /** Ends the streams of those who may not read on. */
  async #check(): Promise<void> {
    if (this.#isChecking || this.#streams.size === 0) return;
    this.#isChecking = true;
    try {
      const streams = [...this.#streams.keys()];
      const mayGoOn = await stillAllowed(streams.map(({ follower }) => follower));
      for (const stream of streams) if (!mayGoOn(stream.follower)) stream.end();
    } catch (thrown) {
      if (!this.#isFailing) logFailure(thrown, { job: "streams" }); // the database is away, and there is no news either
    } finally {
      this.#isChecking = false;
    }
  }
}
