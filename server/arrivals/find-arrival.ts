import type { Viewer } from "@/domain/viewer";
import { now } from "@/server/clock";
import { db, type Prisma } from "@/server/db";
import { notAllowed } from "@/server/errors";
import { keeperOf } from "@/server/once-only";

/** For so long after it was begun an upload may go on, in milliseconds. */
export const ARRIVAL_MS = 24 * 3600 * 1000;

/** The uploads on their way that are this viewer's: those begun by the same person with the same rights. */
export function arrivalsOf(viewer: Viewer): Prisma.ArrivalWhereInput {
  const createdAt = { gte: new Date(now().getTime() - ARRIVAL_MS) };
  return { ownerId: viewer.id, keeper: keeperOf(viewer), createdAt };
}

/** One of them. Throws the same for somebody else's and for one that is none, or is none any more. */
export async function findArrival(viewer: Viewer, key: string) {
  const row = await db().arrival.findFirst({ where: { ...arrivalsOf(viewer), key } });
  if (!row) throw notAllowed();
  return row;
}
