/** What a reader may leave untaken, beside the pieces that are on their way to them. */
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
  /** Set while the reader keeps up: has us be asked again when they want more. */
  #askAgain: (() => void) | undefined;
  #isLate = false;
  #isOpen = true;

  constructor(private readonly source: Source) {
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        pull: () => {
          this.#isLate = false;
          return this.#isSent && this.#untaken.length === 0 ? this.#keepUp() : this.#give();
        },
        cancel: () => this.#leave(),
      },
      { highWaterMark: 0 }, // it asks only when somebody reads
    );
  }

  /** Gives the reader this, now or when they want it. */
  send(bytes: Uint8Array): void {
    if (!this.#isOpen) return;
    if (this.#askAgain && this.#controller.desiredSize === 0) this.#controller.enqueue(bytes);
    else this.#keep(bytes);
  }

  /** Gives the reader this if they have taken everything else; says whether they got it. */
  offer(bytes: Uint8Array): boolean {
    if (!this.#isOpen || !this.#askAgain || this.#controller.desiredSize !== 0) return false;
    this.#controller.enqueue(bytes);
    return true;
  }

  #keep(bytes: Uint8Array): void {
    this.#untaken.push(bytes);
    this.#bytes += bytes.byteLength;
    this.#askAgain?.();
    this.#askAgain = undefined;
    if (this.#bytes > MOST_UNTAKEN) this.end();
  }

  /** Whether the reader has taken everything, or something since this was last asked. */
  isTaking(): boolean {
    const isFree = this.#askAgain !== undefined && this.#controller.desiredSize === 0;
    const isTaking = isFree || !this.#isLate;
    this.#isLate = !isFree;
    return isTaking;
  }

  /** Ends the stream in good order: the reader sees its end. */
  end(): void {
    if (!this.#isOpen) return;
    this.#leave();
    this.#controller.close();
  }

  #leave(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#untaken = [];
    this.#askAgain?.();
    this.source.ended();
  }

  /** Nothing comes of it as long as the reader keeps up: a thousand are told at once, without a promise for each piece. */
  #keepUp(): Promise<void> {
    return new Promise((resolve) => {
      this.#askAgain = resolve;
    });
  }

  async #give(): Promise<void> {
    while (this.#isOpen && this.#untaken.length === 0 && !this.#isSent) {
      const bytes = await this.source.more();
      if (bytes) this.#untaken.push(bytes);
      else this.#isSent = true;
    }
    if (!this.#isOpen) return;
    const [first, ...rest] = this.#untaken;
    if (!first) return this.#keepUp();
    this.#untaken = [];
    this.#bytes = 0;
    this.#controller.enqueue(rest.length > 0 ? Buffer.concat([first, ...rest]) : first);
  }
}
