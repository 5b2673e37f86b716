import { db } from "@/server/db";
import { placeEvents } from "./place-events";

/** The place of the newest fact that is committed, 0 when there is none. */
export async function newestCursor(): Promise<number> {
  await placeEvents();
  const newest = await db().event.findFirst({
    where: { position: { not: null } },
    orderBy: { position: "desc" },
    select: { position: true },
  });
  return Number(newest?.position ?? 0);
}
