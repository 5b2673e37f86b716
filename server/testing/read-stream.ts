import type { FeedEvent } from "@/schemas/event";
import type { OrderVersion } from "@/schemas/order";

export type HeardEvent = { id: string; type: string; fact: FeedEvent };

export function isEventStream({ headers }: Response): boolean {
  return headers.get("content-type")?.startsWith("text/event-stream") ?? false;
}

/** A stream of events as a browser reads it. */
export class ReadStream {
  /** What was told so far. */
  readonly heard: HeardEvent[] = [];
  /** How the order stood, as it was told. */
  readonly signals: OrderVersion[] = [];
  /** The last id, with which a browser comes back. */
  lastId = "";
  /** Whether its server ended it in good order; unknown as long as it is open. */
  endedWell: boolean | undefined;
  /** Comments that showed it to be alive. */
  comments = 0;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #rest = "";
  #pieces = 0;
  #waiting: (() => void)[] = [];

  constructor({ body }: Response) {
    if (!body) throw new Error("there is no stream");
    this.#reader = body.getReader();
    void this.#readOn();
  }

  /** Waits for the first piece: what it says of itself, and the facts that were there. */
  async begun(): Promise<this> {
    await this.until(() => this.#pieces > 0);
    return this;
  }

  /** Waits until there are so many facts. */
  async hears(count: number): Promise<HeardEvent[]> {
    await this.until(() => this.heard.length >= count);
    return this.heard;
  }

  /** Waits until this is so, or the stream ends. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo() && this.endedWell === undefined)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Waits for the end. */
  async ended(): Promise<boolean> {
    await this.until(() => false);
    return this.endedWell ?? false;
  }

  async leave(): Promise<void> {
    await this.#reader.cancel();
  }

  async #readOn(): Promise<void> {
    while (this.endedWell === undefined) {
      try {
        const { done, value } = await this.#reader.read();
        if (done) this.endedWell = true;
        else this.#take(this.#decoder.decode(value, { stream: true }));
      } catch {
        this.endedWell = false; // expected where a server is killed
      }
      for (const goOn of this.#waiting.splice(0)) goOn();
    }
  }

  #take(text: string): void {
    this.#pieces += 1;
    const blocks = (this.#rest + text).split("\n\n");
    this.#rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const lines = block.split("\n");
      const field = (name: string) =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      if (lines.some((line) => line.startsWith(":"))) this.comments += 1;
      this.lastId = field("id") ?? this.lastId;
      const data = field("data");
      if (field("event") === "signal") this.signals.push(JSON.parse(data ?? ""));
      else if (data !== undefined)
        this.heard.push({ id: this.lastId, type: field("event") ?? "", fact: JSON.parse(data) });
    }
  }
}
