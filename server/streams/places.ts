import { LimitedError } from "@/server/errors";

/** Streams that may be open in this process: of one caller, and in all. */
export type Limits = { mostPerCaller: number; most: number };

const COME_BACK_SECONDS = 30;

/** Counts who has how many streams open. */
export class Places {
  readonly #taken = new Map<string, number>();
  #all = 0;

  constructor(private readonly limits: Limits) {}

  /** Takes a place, and returns how to give it back. Throws LimitedError when there is none. */
  take(caller: string): () => void {
    const { mostPerCaller, most } = this.limits;
    const theirs = this.#taken.get(caller) ?? 0;
    if (theirs >= mostPerCaller)
      throw new LimitedError(COME_BACK_SECONDS, "too_many_streams", { most: mostPerCaller });
    if (this.#all >= most) throw new LimitedError(COME_BACK_SECONDS, "streams_full");
    this.#taken.set(caller, theirs + 1);
    this.#all += 1;
    return () => this.#giveBack(caller);
  }

  #giveBack(caller: string): void {
    const left = (this.#taken.get(caller) ?? 1) - 1;
    if (left > 0) this.#taken.set(caller, left);
    else this.#taken.delete(caller);
    this.#all -= 1;
  }
}
