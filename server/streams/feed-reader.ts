import { setImmediate as turn } from "node:timers/promises";
import { SYSTEM } from "@/domain/viewer";
import { listEvents } from "@/server/events/list-events";
import { newestCursor } from "@/server/events/newest-cursor";
import { logFailure } from "@/server/log";
import { Backlog } from "./backlog";
import { OURSELVES } from "./channel";
import { Ear } from "./ear";
import { type Fact, factOf, inParts } from "./fact";

const PAGE = 100;
/** Told in one go: more, and quick readers could not take it in between. */
const BYTES_AT_ONCE = 64 * 1024;

/**
 * Reads each new fact once, for all streams of this process. It is woken by whoever writes a fact here, and over its one
 * listening connection by whoever does so elsewhere.
 */
export class FeedReader {
  #position = 0;
  #backlog = new Backlog(0);
  #ear: Ear | undefined;
  #ready: Promise<void> | undefined;
  #reading: Promise<void> | undefined;
  #isReading = false;
  #again = false;
  #isFailing = false;

  /**
   * @param listenUrl where to listen; null to be woken by others only
   * @param tell is given the facts, in order
   * @param signalled is given the words of other processes on what is no fact
   * @param missed is told when it listens, perhaps again: such words were not heard until then
   */
  constructor(
    private readonly listenUrl: string | null,
    private readonly tell: (facts: readonly Fact[]) => Promise<void>,
    private readonly signalled: (word: string) => void,
    private readonly missed: () => void,
  ) {}

  /** Everything up to here has been told, to everybody. */
  get position(): number {
    return this.#position;
  }

  /** Whether others can wake it. */
  get isListening(): boolean {
    return this.#ear?.isListening ?? false;
  }

  /** The facts behind a cursor, if they are still at hand. */
  since(cursor: number): Fact[] | null {
    return this.#backlog.since(cursor);
  }

  /** Begins with what is new from now on, if it has not begun. */
  begun(): Promise<void> {
    this.#ready ??= this.#begin().catch((thrown) => {
      this.#ready = undefined;
      throw thrown;
    });
    return this.#ready;
  }

  /** Resolves when it has told what it is reading now. */
  async settled(): Promise<void> {
    await this.#reading;
  }

  /** Says that there may be new facts. */
  wake(): void {
    if (!this.#ready) return;
    this.#again = true;
    if (!this.#isReading) this.#reading = this.#read();
  }

  /** Makes sure that it still hears. */
  async probe(): Promise<void> {
    await this.#ear?.probe();
  }

  /** Stops, until it is begun anew. */
  async rest(): Promise<void> {
    const ear = this.#ear;
    this.#ready = undefined;
    this.#ear = undefined;
    await ear?.end();
  }

  async #begin(): Promise<void> {
    this.#position = await newestCursor();
    this.#backlog = new Backlog(this.#position);
    const told = (by: string) => {
      if (by !== OURSELVES) this.wake();
    };
    const listening = () => {
      this.wake();
      this.missed();
    };
    const heard = { told, signalled: this.signalled, listening };
    if (this.listenUrl) this.#ear = new Ear(this.listenUrl, heard);
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
      this.#backlog.add(facts); // first: whoever comes while others are being told finds them there
      await this.tell(facts);
      this.#position = next;
      await turn();
    }
    return more;
  }
}
