/** What a reader may leave untaken, beside the one piece that goes beyond it. */
const MOST_UNTAKEN = 256 * 1024;

type Source = {
  /** More for a reader who has taken everything: null when from now on it is sent what there is. */
  more: () => Promise<Uint8Array | null>;
  /** Called once, whoever ended it. */
  ended: () => void;
};

/**
 * Bytes for one reader, who takes them as fast as they can: whoever falls too far behind is let go of. What they have
 * not taken is kept here and nowhere else, so that letting go frees it at once.
 */
export class Outlet {
  readonly body: ReadableStream<Uint8Array>;
  #controller!: ReadableStreamDefaultController<Uint8Array>;
  #untaken: Uint8Array[] = [];
  #bytes = 0;
  #isSent = false;
  #wanted: (() => void) | undefined;
  #idle = false;
  #open = true;

  constructor(private readonly source: Source) {
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        pull: () => (this.#isSent && this.#untaken.length === 0 ? this.#wait() : this.#give()),
        cancel: () => this.#end(),
      },
      { highWaterMark: 0 }, // it asks only when somebody reads
    );
  }

  /** Gives the reader this, now or when they want it. */
  send(bytes: Uint8Array): void {
    if (!this.#open) return;
    if (this.#wanted) {
      this.#controller.enqueue(bytes);
      this.#wanted();
      this.#wanted = undefined;
      return;
    }
    this.#untaken.push(bytes);
    this.#bytes += bytes.byteLength;
    if (this.#bytes > MOST_UNTAKEN) this.end();
  }

  /** Whether the reader waits for something, or has taken anything since this was last asked. */
  isTaking(): boolean {
    const taking = this.#wanted !== undefined || !this.#idle;
    this.#idle = true;
    return taking;
  }

  /** Ends the stream in good order: the reader sees its end. */
  end(): void {
    if (!this.#open) return;
    this.#end();
    this.#controller.close();
  }

  #end(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#untaken = [];
    this.#wanted?.();
    this.source.ended();
  }

  /** One promise for each piece: a thousand readers are told at once. */
  #wait(): Promise<void> {
    this.#idle = false;
    return new Promise((resolve) => {
      this.#wanted = resolve;
    });
  }

  async #give(): Promise<void> {
    this.#idle = false;
    while (this.#open && this.#untaken.length === 0 && !this.#isSent) {
      const bytes = await this.source.more();
      if (bytes) this.#untaken.push(bytes);
      else this.#isSent = true;
    }
    if (!this.#open) return;
    const [first, ...rest] = this.#untaken;
    if (!first) return this.#wait();
    this.#untaken = [];
    this.#bytes = 0;
    this.#controller.enqueue(rest.length > 0 ? Buffer.concat([first, ...rest]) : first);
  }
}
