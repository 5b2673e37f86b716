import { setImmediate as turn } from "node:timers/promises";
import { visibleTo } from "@/server/orders/scope";
import { bytesOf, type Fact } from "./fact";
import type { Follower } from "./follower";

const AT_ONCE = 100;

/** Somebody who is told facts, and minds none that they know: they may have come while others were being told. */
type Listener = { follower: Follower; tell: (facts: readonly Fact[], bytes: Uint8Array) => void };

/** Everybody who follows, found by what they may hear: all there is, one customer's orders, or one order. */
export class Audience<L extends Listener> {
  readonly #all = new Set<L>();
  readonly #ofCustomer = new Map<number, Set<L>>();
  readonly #ofOrder = new Map<number, Set<L>>();

  add(listener: L): void {
    const [index, key] = this.#placeOf(listener);
    if (!index) return void this.#all.add(listener);
    const set = index.get(key) ?? new Set();
    index.set(key, set.add(listener));
  }

  remove(listener: L): void {
    const [index, key] = this.#placeOf(listener);
    if (!index) return void this.#all.delete(listener);
    const set = index.get(key);
    set?.delete(listener);
    if (set?.size === 0) index.delete(key);
  }

  /** Tells each of them what concerns them, in order; the same bytes to all who hear the same. */
  async tell(facts: readonly Fact[]): Promise<void> {
    await tellAll(this.#all, facts);
    for (const [customer, theirs] of grouped(facts, ({ customerId }) => customerId))
      await tellAll(this.#ofCustomer.get(customer), theirs);
    for (const [order, its] of grouped(facts, ({ orderId }) => orderId))
      await tellAll(this.#ofOrder.get(order), its);
  }

  #placeOf({ follower }: L): [Map<number, Set<L>> | undefined, number] {
    if (follower.orderId !== undefined) return [this.#ofOrder, follower.orderId];
    const { customerId } = visibleTo(follower.viewer);
    return customerId === undefined ? [undefined, 0] : [this.#ofCustomer, customerId];
  }
}

/** Some at a time: they have it while others are being told, and nobody else waits for the last of a thousand. */
async function tellAll(listeners: Set<Listener> | undefined, facts: readonly Fact[]): Promise<void> {
  if (!listeners || listeners.size === 0 || facts.length === 0) return;
  const bytes = bytesOf(facts);
  let told = 0;
  for (const listener of listeners) {
    listener.tell(facts, bytes);
    told += 1;
    if (told % AT_ONCE === 0) await turn();
  }
}

function grouped(facts: readonly Fact[], keyOf: (fact: Fact) => number): Map<number, Fact[]> {
  const groups = new Map<number, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(keyOf(fact));
    if (group) group.push(fact);
    else groups.set(keyOf(fact), [fact]);
  }
  return groups;
}
