import { AppError } from "@/server/errors";
import { listEvents } from "@/server/events/list-events";
import { logFailure } from "@/server/log";
import { Audience } from "./audience";
import { OURSELVES, RIGHTS } from "./channel";
import { EventStream, type Source } from "./event-stream";
import { factOf, type Part } from "./fact";
import { FeedReader } from "./feed-reader";
import { callerOf, type Follower } from "./follower";
import { type Limits, Places } from "./places";
import { Presence } from "./presence";
import { Signals } from "./signals";
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
const PAGE = 50;

/**
 * All open streams of this process. What is new is read once, and told to all who may hear it. It looks after them by
 * itself: for new facts every five seconds, or every second while nobody can wake it; for who may read on, and for readers
 * who are gone.
 */
export class Hub {
  /** With the look, of every so many, at which each is shown to be alive: a thousand at once would keep all waiting. */
  readonly #streams = new Map<EventStream, number>();
  readonly #audience = new Audience<EventStream>();
  readonly #signals = new Signals();
  readonly #presence = new Presence();
  readonly #places: Places;
  readonly #feed: FeedReader;
  #timer: NodeJS.Timeout | undefined;
  #isChecking = false;
  #isToCheck = false;
  #isEnded = false;
  #opened = 0;
  #looks = 0;
  #lonely = 0;

  constructor(private readonly options: Options) {
    this.#places = new Places(options);
    this.#feed = new FeedReader(
      options.listenUrl,
      (facts) => this.#audience.tell(facts),
      (word) => this.#hear(word),
      () => {
        this.#signals.touch();
        this.#checkAgain();
      },
    );
  }

  /**
   * Opens a stream of the facts behind a cursor, or of those from now on. Throws LimitedError when there are too many.
   * Who asks has been admitted: may read, and may see the order.
   */
  async open(follower: Follower, after?: number): Promise<ReadableStream<Uint8Array>> {
    if (this.#isEnded) return new Blob(["retry: 1000\n\n"]).stream(); // they come back, to another
    const leave = this.#places.take(callerOf(follower));
    try {
      this.#lonely = 0;
      await this.#feed.begun();
      if (after === undefined) await this.#feed.settled(); // what was written before is not from now on
    } catch (thrown) {
      leave();
      throw thrown;
    }
    this.#timer ??= setInterval(() => this.#look(), this.options.everyMs ?? 1_000).unref();
    const stream = new EventStream(follower, after ?? this.#feed.position, this.#sourceFor(leave));
    this.#streams.set(stream, this.#opened++ % BEAT_EVERY);
    if (this.#isEnded) stream.end();
    return stream.body;
  }

  /** Says that a fact was written here. */
  wake(): void {
    this.#feed.wake();
  }

  /** Says that something that is no fact has changed on these orders. */
  touch(orderIds: readonly number[]): void {
    this.#signals.touch(orderIds);
  }

  /** Says that somebody may do less than before: streams of those who may not read on end. */
  check(): void {
    this.#checkAgain();
  }

  /** Ends all streams, and opens none any more. */
  async end(): Promise<void> {
    this.#isEnded = true;
    for (const stream of this.#streams.keys()) stream.end();
    await this.#rest();
  }

  async #rest(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#feed.rest();
  }

  #sourceFor(leave: () => void): Source {
    return {
      recent: ({ cursor }) => this.#feed.since(cursor),
      join: (stream) => {
        this.#audience.add(stream);
        this.#signals.add(stream);
        this.#presence.add(stream);
      },
      read: (stream) => this.#readFor(stream),
      leave: (stream) => {
        this.#streams.delete(stream);
        this.#audience.remove(stream);
        this.#signals.remove(stream);
        this.#presence.remove(stream);
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
    const told = this.#feed.position;
    const query = { after: cursor, limit: PAGE, comm_order_id: follower.orderId };
    const { events, next, more } = await listEvents(follower.viewer, query);
    return { facts: events.map(factOf), next: more ? next : Math.max(next, told) };
  }

  #look(): void {
    this.#looks += 1;
    const isTime = this.#looks % CHECK_EVERY === 0;
    if (isTime || !this.#feed.isListening) {
      this.#feed.wake();
      this.#signals.touch();
    }
    if (isTime) {
      void this.#feed.probe();
      this.#checkAgain();
      this.#presence.keep().catch((thrown) => logFailure(thrown, { job: "streams" }));
    }
    for (const [stream, turn] of this.#streams)
      if (turn === this.#looks % BEAT_EVERY) stream.beat(this.#feed.position);
    this.#lonely = this.#streams.size === 0 ? this.#lonely + 1 : 0;
    if (this.#lonely > REST_AFTER) void this.#rest();
  }

  /** What another process says of what is no fact. */
  #hear(word: string): void {
    const [by, about = ""] = word.split(" ");
    if (by === OURSELVES) return;
    if (about === RIGHTS) this.#checkAgain();
    else this.#signals.touch(about.split(",").map(Number));
  }

  #checkAgain(): void {
    this.#isToCheck = true;
    if (!this.#isChecking) void this.#check();
  }

  async #check(): Promise<void> {
    this.#isChecking = true;
    try {
      while (this.#isToCheck && this.#streams.size > 0) {
        this.#isToCheck = false;
        const streams = [...this.#streams.keys()];
        const mayGoOn = await stillAllowed(streams.map(({ follower }) => follower));
        for (const stream of streams) if (!mayGoOn(stream.follower)) stream.end();
      }
    } catch (thrown) {
      logFailure(thrown, { job: "streams" }); // the database is away, and there is no news either
    } finally {
      this.#isChecking = false;
    }
  }
}
