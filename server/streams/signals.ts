import { setTimeout } from "node:timers/promises";
import { sql } from "@/server/db";
import { logFailure } from "@/server/log";
import { ordersNow, toOrderVersion } from "@/server/orders/order-now";
import type { EventStream } from "./event-stream";
import { concerns } from "./follower";

/** What changes within this time is told at once, and no order is read more often than that. */
const PAUSE_MS = 50;

/**
 * Tells the streams of one order what is no fact: how far both sides have read, and who writes there. Told is always how it
 * stands now, read for all orders at once, so that whatever was lost, dropped or is over by itself is right with the next look.
 */
export class Signals {
  readonly #ofOrder = new Map<number, Set<EventStream>>();
  readonly #due = new Set<number>();
  #isTelling = false;
  #isFailing = false;

  add(stream: EventStream): void {
    const { orderId, signals } = stream.follower;
    if (orderId === undefined || !signals) return;
    this.#ofOrder.set(orderId, (this.#ofOrder.get(orderId) ?? new Set()).add(stream));
    this.touch([orderId]);
  }

  remove(stream: EventStream): void {
    const { orderId = 0 } = stream.follower;
    const streams = this.#ofOrder.get(orderId);
    streams?.delete(stream);
    if (streams?.size === 0) this.#ofOrder.delete(orderId);
  }

  /** Something may have changed on these orders: all that are followed, unless told. */
  touch(orderIds: Iterable<number> = this.#ofOrder.keys()): void {
    for (const id of orderIds) if (this.#ofOrder.has(id)) this.#due.add(id);
    if (this.#due.size > 0 && !this.#isTelling) void this.#tell();
  }

  async #tell(): Promise<void> {
    this.#isTelling = true;
    try {
      while (this.#due.size > 0) {
        const ids = [...this.#due];
        this.#due.clear();
        await this.#tellOf(ids);
        await setTimeout(PAUSE_MS, undefined, { ref: false });
      }
      this.#isFailing = false;
    } catch (thrown) {
      if (!this.#isFailing) logFailure(thrown, { job: "streams" }); // the database is away: the next look makes up for it
      this.#isFailing = true;
    } finally {
      this.#isTelling = false;
    }
  }

  async #tellOf(ids: number[]): Promise<void> {
    for (const row of await ordersNow(sql`o."id" = ANY(${ids})`))
      for (const stream of this.#ofOrder.get(row.id) ?? [])
        if (concerns(stream.follower, { orderId: row.id, customerId: row.customerId }))
          stream.signal(toOrderVersion(row, stream.follower.viewer));
  }
}
