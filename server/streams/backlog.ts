import { type Fact, sizeOf } from "./fact";

const MOST_FACTS = 1_000;
const MOST_BYTES = 2 * 1024 * 1024;

/**
 * The facts that were told last. Whoever comes back after a moment goes on from here, without asking the database: a
 * thousand do so at once when a proxy is restarted. What a message said before it was edited or deleted is not among them.
 */
export class Backlog {
  #facts: Fact[] = [];
  #bytes = 0;

  /** @param base the cursor up to which nothing is kept */
  constructor(private base: number) {}

  /** Takes facts that follow those it has. */
  add(facts: readonly Fact[]): void {
    this.#facts.push(...facts);
    this.#bytes += sizeOf(facts);
    let gone = this.#outdated(facts);
    for (const { bytes } of this.#facts.slice(0, gone)) this.#bytes -= bytes.byteLength;
    if (gone > 0) this.base = this.#facts[gone - 1]?.cursor ?? this.base;
    while (this.#facts.length - gone > MOST_FACTS || this.#bytes > MOST_BYTES) {
      const [oldest] = this.#facts.slice(gone, gone + 1);
      if (!oldest) break;
      this.#bytes -= oldest.bytes.byteLength;
      this.base = oldest.cursor;
      gone += 1;
    }
    if (gone > 0) this.#facts = this.#facts.slice(gone);
  }

  /** How many of the facts, from the oldest on, hold words that these have changed, or stand before such a one. */
  #outdated(facts: readonly Fact[]): number {
    const changed = new Map(facts.map(({ changes, cursor }) => [changes, cursor]));
    changed.delete(undefined);
    if (changed.size === 0) return 0;
    const isOutdated = ({ quotes, cursor }: Fact) => quotes.some((id) => cursor < (changed.get(id) ?? 0));
    return this.#facts.findLastIndex(isOutdated) + 1;
  }

  /** All facts behind a cursor, null when it lies too far back. */
  since(cursor: number): Fact[] | null {
    return cursor < this.base ? null : this.#facts.filter((fact) => fact.cursor > cursor);
  }
}
