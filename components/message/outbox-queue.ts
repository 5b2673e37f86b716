import type { Stop } from "@/components/attachment/send-file";
import { deliver } from "./deliver";
import { inLineAgain, isDrawn, isOld, type Outgoing, previewOf, release } from "./outgoing";
import { forget, type Kept, keep, keptAt } from "./shelf";
import { onceGone, thisTab } from "./tab";

/** On which order, and who writes. */
type Place = { orderId: number; viewerId: number };
type Stored = Kept & { tab: string; item: Outgoing };

/**
 * What one person has on its way to one order, one after the other in the order in which it was written. A refused one lets
 * the next ones pass; one that nobody has decided stops all. Everything is kept in this browser until the server has it, and
 * seen to by the tab in which it was written; when that tab has gone, by another one.
 */
export class OutboxQueue {
  #items: readonly Outgoing[] = [];
  readonly #hearers = new Set<() => void>();
  readonly #stops = new Map<string, Stop>();
  readonly #unkept = new Set<string>();
  readonly #awaited = new Set<string>();
  #isRunning = false;

  constructor(private readonly place: Place) {}

  get items(): readonly Outgoing[] {
    return this.#items;
  }

  /** Whether something would be lost with this page. */
  get isAtRisk(): boolean {
    return this.#items.some(({ key, state }) => state !== "sent" && this.#unkept.has(key));
  }

  /** @returns how to hear no more */
  readonly listen = (hearer: () => void): (() => void) => {
    this.#hearers.add(hearer);
    return () => this.#hearers.delete(hearer);
  };

  post(written: readonly Outgoing[]): void {
    this.#update([...inLineAgain(this.#items), ...written]);
    void this.#run();
  }

  /** Tries again what is held up, and what was refused or paused if it is the one meant. */
  retry(meant?: string): void {
    this.#update(inLineAgain(this.#items, meant));
    void this.#run();
    void this.takeOver();
  }

  /** Lets the next ones pass. */
  pause(key: string): void {
    this.#change(key, { state: "paused" });
    this.#stops.get(key)?.();
  }

  discard(key: string): void {
    this.#stops.get(key)?.("for good");
    this.#remove((item) => item.key === key);
  }

  /** What the server has drawn by now need not be shown twice. */
  drawn(newest: number, newestNote: number): void {
    this.#remove((item) => isDrawn(item, newest, newestNote));
  }

  /** Takes over what tabs that have gone, this one before it was loaded anew among them, have left on the way. */
  async takeOver(): Promise<void> {
    const left = await keptAt<Stored>(this.#name);
    const tabs = new Set(left.map(({ tab }) => tab));
    for (const tab of tabs) {
      if (tab === thisTab() || this.#awaited.has(tab)) continue;
      this.#awaited.add(tab);
      void onceGone(tab, () => this.#takeFrom(tab)).finally(() => this.#awaited.delete(tab));
    }
  }

  async #takeFrom(gone: string): Promise<void> {
    const left = (await keptAt<Stored>(this.#name)).filter(({ tab }) => tab === gone);
    const here = new Set(this.#items.map(({ key }) => key));
    const taken = left.map(({ item }) => anew(item)).filter(({ key }) => !here.has(key));
    if (taken.length === 0) return;
    await keep(taken.map((item) => this.#stored(item))).catch(() => {}); // nobody else takes them from now on
    this.#update([...this.#items, ...taken].sort((one, other) => one.at - other.at));
    void this.#run();
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let free = true; free; ) {
      const next = this.#items.find(({ state }) => state === "waiting");
      free = next !== undefined && (await this.#send(next));
    }
    this.#isRunning = false;
  }

  async #send(item: Outgoing): Promise<boolean> {
    const { key } = item;
    if (isOld(item)) {
      this.#change(key, { state: "failed", refused: true, old: true });
      return true;
    }
    const change = (changed: Partial<Outgoing>) => this.#change(key, changed);
    const begun = (stop: Stop) => this.#stops.set(key, stop);
    const free = await deliver(item, { ...this.place, change, begun });
    this.#stops.delete(key);
    return free;
  }

  #remove(isGone: (item: Outgoing) => boolean): void {
    const gone = this.#items.filter(isGone);
    if (gone.length === 0) return;
    gone.forEach(release);
    this.#update(this.#items.filter((item) => !gone.includes(item)));
  }

  #change(key: string, changed: Partial<Outgoing>): void {
    this.#update(this.#items.map((item) => (item.key === key ? { ...item, ...changed } : item)));
  }

  #update(items: readonly Outgoing[]): void {
    const before = new Map(this.#items.map((item) => [item.key, item]));
    this.#items = items;
    for (const item of items) {
      const old = before.get(item.key);
      before.delete(item.key);
      if (item.state !== "sent") {
        if (!old || WORTH_KEEPING.some((field) => old[field] !== item[field])) void this.#keep(item);
      } else if (old?.state !== "sent") void forget(item.key);
    }
    for (const key of before.keys()) void forget(key);
    for (const hear of this.#hearers) hear();
  }

  async #keep(item: Outgoing): Promise<void> {
    const { key } = item;
    this.#unkept.add(key);
    try {
      await keep([this.#stored(item)]);
      this.#unkept.delete(key);
    } catch {
      // Expected: there is no room, or storage is switched off. The page itself still holds it, and asks before it is left.
    }
    // It may have arrived, or have been taken back, in the meantime.
    const now = this.#items.find((one) => one.key === key);
    if (!now || now.state === "sent") void forget(key);
  }

  #stored(item: Outgoing): Stored {
    return { key: item.key, at: item.at, place: this.#name, tab: thisTab(), item };
  }

  get #name(): string {
    return `outbox-${this.place.viewerId}-${this.place.orderId}`;
  }
}

/** What of a message has to be known after a reload; how far it has come is found out anew. */
const WORTH_KEEPING = ["at", "uploaded", "refused"] as const;

function anew({ refused, preview: _, ...item }: Outgoing): Outgoing {
  return { ...item, refused, preview: previewOf(item), progress: 0, state: refused ? "failed" : "waiting" };
}

const queues = new Map<string, OutboxQueue>();

/** The one of this tab: it goes on sending while somebody looks at another page. */
export function queueOf(place: Place): OutboxQueue {
  const name = `${place.viewerId} ${place.orderId}`;
  const queue = queues.get(name) ?? new OutboxQueue(place);
  queues.set(name, queue);
  return queue;
}
