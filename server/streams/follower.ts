import type { Viewer } from "@/domain/viewer";
import { visibleTo } from "@/server/orders/scope";
import type { Fact } from "./fact";

/**
 * What a person's token or session says of itself: the version of their sessions, its end in unix seconds, and the generation
 * of the link that they came by, if they did.
 */
export type Session = { ver: number; exp: number; gen?: number };

/** Who reads a stream: with a session, or with an API key where there is none; all orders they may see, or one, with its signals or without. */
export type Follower = { viewer: Viewer; session: Session | null; orderId?: number; signals?: boolean };

/** Under which somebody's streams are counted: a person's together, each key's apart. */
export function callerOf({ viewer: { id, keyId } }: Follower): string {
  return keyId === undefined ? `user:${id}` : `key:${keyId}`;
}

/** Whether this fact is theirs to hear. */
export function concerns({ viewer, orderId }: Follower, fact: Pick<Fact, "customerId" | "orderId">): boolean {
  const { customerId = fact.customerId } = visibleTo(viewer);
  return fact.customerId === customerId && fact.orderId === (orderId ?? fact.orderId);
}
