import type { OrderVersion } from "@/schemas/order";
import { bytesOf, type Fact, inParts, type Part, sizeOf } from "./fact";
import { concerns, type Follower } from "./follower";
import { Outlet } from "./outlet";

/** Where a stream gets what it missed, and joins the others. */
export type Source = {
  /** The facts behind the stream's cursor if they are still at hand, else null. */
  recent: (stream: EventStream) => readonly Fact[] | null;
  /** Has it told all that follow those. */
  join: (stream: EventStream) => void;
  /** The next of them from the feed, and the cursor up to which that is all. */
  read: (stream: EventStream) => Promise<Part>;
  leave: (stream: EventStream) => void;
  /** Hears of what went wrong while it caught up; the stream has ended then. */
  failed: (thrown: unknown) => void;
};

const ALIVE = Buffer.from(":\n\n");
/** Of what it missed: more, and it would count as one that does not keep up. */
const AT_ONCE = 64 * 1024;
const RETRY_MS = { least: 1_000, spread: 2_000 };

/** One open stream of facts: first what its reader missed, then what happens. */
export class EventStream {
  readonly #outlet: Outlet;
  #greeting: Uint8Array | null;
  #isLive = false;
  #signalled = "";

  /** @param cursor the last that the reader knows */
  constructor(
    readonly follower: Follower,
    public cursor: number,
    private readonly source: Source,
  ) {
    this.#greeting = greetingAt(cursor);
    this.#outlet = new Outlet({ more: () => this.#more(), ended: () => source.leave(this) });
  }

  get body(): ReadableStream<Uint8Array> {
    return this.#outlet.body;
  }

  /** Sends facts that follow one another and concern the reader, but for those that they know. */
  tell(facts: readonly Fact[], bytes: Uint8Array): void {
    const [first] = facts;
    const last = facts.at(-1);
    if (!first || !last || last.cursor <= this.cursor) return;
    const fresh =
      first.cursor > this.cursor ? bytes : bytesOf(facts.filter((fact) => fact.cursor > this.cursor));
    this.cursor = last.cursor;
    this.#outlet.send(fresh);
  }

  /** Tells how the order stands, if that is news and the reader keeps up: what is left out is made up for by the next. */
  signal(now: OrderVersion): void {
    const text = `event: signal\ndata: ${JSON.stringify(now)}\n\n`; // no id: it is no place in the feed
    if (text !== this.#signalled && this.#isLive && this.#outlet.offer(Buffer.from(text)))
      this.#signalled = text;
  }

  /**
   * Shows that the stream is alive, and ends one whose reader has not read since the last time.
   * @param position up to which its reader has been told everything: to go on from if nothing happens for long
   */
  beat(position: number): void {
    if (!this.#outlet.isTaking()) this.end();
    else if (this.#isLive) this.#outlet.send(this.#signOfLife(position));
  }

  end(): void {
    this.#outlet.end();
  }

  #signOfLife(position: number): Uint8Array {
    if (position <= this.cursor) return ALIVE;
    this.cursor = position;
    return Buffer.from(`:\nid: ${position}\n\n`);
  }

  async #more(): Promise<Uint8Array | null> {
    try {
      for (;;) {
        const recent = this.source.recent(this)?.filter((fact) => concerns(this.follower, fact));
        if (recent && sizeOf(recent) <= AT_ONCE) return this.#join(recent);
        const [beginning] = recent ? inParts(recent, AT_ONCE) : [];
        const { facts, next } = beginning ?? (await this.source.read(this));
        this.cursor = next;
        if (facts.length > 0) return this.#greeted(bytesOf(facts));
      }
    } catch (thrown) {
      this.end();
      this.source.failed(thrown);
      return null;
    }
  }

  /** From here on it is told what happens; what was at hand goes before that. */
  #join(recent: readonly Fact[]): null {
    this.source.join(this);
    this.#isLive = true;
    const bytes = this.#greeted(bytesOf(recent));
    if (bytes.byteLength > 0) this.#outlet.send(bytes);
    this.cursor = recent.at(-1)?.cursor ?? this.cursor;
    return null;
  }

  #greeted(bytes: Uint8Array): Uint8Array {
    const greeting = this.#greeting;
    this.#greeting = null;
    return greeting ? Buffer.concat([greeting, bytes]) : bytes;
  }
}

/** Says where the stream begins, and when to come back: not everybody in the same moment. */
function greetingAt(cursor: number): Uint8Array {
  const retry = RETRY_MS.least + Math.floor(Math.random() * RETRY_MS.spread);
  return Buffer.from(`retry: ${retry}\nid: ${cursor}\n\n`);
}
