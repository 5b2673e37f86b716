import { roleOfKey } from "@/domain/api-key";
import { now } from "@/server/clock";
import { db } from "@/server/db";
import { visibleTo } from "@/server/orders/scope";
import type { Follower } from "./follower";

/**
 * Tells who may go on as when they began: the session or the key has not ended, its owner's role is the same, and the
 * order that they follow is theirs to see. At most three statements, however many they are.
 */
export async function stillAllowed(followers: readonly Follower[]): Promise<(follower: Follower) => boolean> {
  const [people, keys, orders] = [
    await peopleOf(followers),
    await keysOf(followers),
    await ordersOf(followers),
  ];
  const instant = now().getTime() / 1000;
  return ({ viewer, session, orderId }) => {
    if (orderId !== undefined) {
      const order = orders.get(orderId);
      if (!order || (visibleTo(viewer).customerId ?? order.customerId) !== order.customerId) return false;
      if (viewer.onlyOrder !== undefined && session?.gen !== (order.link?.generation ?? 0)) return false;
    }
    if (viewer.keyId !== undefined) return keys.get(viewer.keyId) === viewer.role;
    const person = people.get(viewer.id);
    return (
      session !== null &&
      session.exp > instant &&
      person?.sessionVersion === session.ver &&
      person.role === viewer.role
    );
  };
}

async function peopleOf(followers: readonly Follower[]) {
  const ids = distinct(followers, ({ viewer }) => (viewer.keyId === undefined ? viewer.id : undefined));
  if (ids.length === 0) return new Map<number, never>();
  const select = { id: true, role: true, sessionVersion: true } as const;
  const rows = await db().user.findMany({ where: { id: { in: ids } }, select });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The role in which each key acts, for those that open and may read. */
async function keysOf(followers: readonly Follower[]) {
  const ids = distinct(followers, ({ viewer }) => viewer.keyId);
  if (ids.length === 0) return new Map<number, never>();
  const rows = await db().apiKey.findMany({
    where: {
      id: { in: ids },
      scopes: { has: "read" },
      OR: [{ expiresAt: null }, { expiresAt: { gt: now() } }],
    },
    select: { id: true, scopes: true, user: { select: { role: true } } },
  });
  return new Map(rows.map(({ id, scopes, user }) => [id, roleOfKey(user.role, scopes)]));
}

/** Whose each order is, and which of its links still open it. */
async function ordersOf(followers: readonly Follower[]) {
  const ids = distinct(followers, ({ orderId }) => orderId);
  if (ids.length === 0) return new Map<number, never>();
  const rows = await db().order.findMany({
    where: { id: { in: ids } },
    select: { id: true, customerId: true, link: { select: { generation: true } } },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

function distinct(
  followers: readonly Follower[],
  idOf: (follower: Follower) => number | undefined,
): number[] {
  return [...new Set(followers.flatMap((follower) => idOf(follower) ?? []))];
}
