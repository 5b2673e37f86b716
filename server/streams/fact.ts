import type { FeedEvent } from "@/schemas/event";

/**
 * A fact of the feed as streams send it, with what decides who hears of it; which messages' words are in it, and whether one of
 * them is told to be another than before.
 */
export type Fact = {
  cursor: number;
  orderId: number;
  customerId: number;
  bytes: Uint8Array;
  quotes: readonly number[];
  changes?: number;
};

const CHANGES: ReadonlySet<FeedEvent["type"]> = new Set(["message_edited", "message_deleted"]);

/** A fact of the feed, put into words for every stream at once. */
export function factOf(event: FeedEvent): Fact {
  const { cursor, comm_order_id: orderId, user_id: customerId, type, message } = event;
  const text = `id: ${cursor}\nevent: ${type}\ndata: ${JSON.stringify(event)}\n\n`;
  const quotes = message ? [message.id, message.reply_to ?? 0] : [];
  const changes = CHANGES.has(type) ? message?.id : undefined;
  return { cursor, orderId, customerId, bytes: Buffer.from(text), quotes, changes };
}

/** The facts one after the other: those very bytes where there is only one. */
export function bytesOf(facts: readonly Fact[]): Uint8Array {
  const [only] = facts;
  return only && facts.length === 1 ? only.bytes : Buffer.concat(facts.map(({ bytes }) => bytes));
}

export function sizeOf(facts: readonly Fact[]): number {
  return facts.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
}

/** Facts that follow one another, up to a cursor. */
export type Part = { facts: readonly Fact[]; next: number };

/** The facts in parts that are each not much larger than this, in bytes. */
export function inParts(facts: readonly Fact[], size: number): Part[] {
  const parts: { facts: Fact[]; next: number }[] = [];
  let room = 0;
  for (const fact of facts) {
    const part = parts.at(-1);
    if (part && room > 0) {
      part.facts.push(fact);
      part.next = fact.cursor;
    } else {
      parts.push({ facts: [fact], next: fact.cursor });
      room = size;
    }
    room -= fact.bytes.byteLength;
  }
  return parts;
}
