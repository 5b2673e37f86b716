import { ROLES, sideOf } from "@/domain/viewer";
import { db } from "@/server/db";

/** Somebody who works at the shop. */
export type Colleague = { id: number; name: string };

const TEAM = ROLES.filter((role) => sideOf({ role }) === "merchant");

/** Everybody who works at the shop, by name. */
export async function findTeam(): Promise<Colleague[]> {
  return db().user.findMany({
    where: { role: { in: TEAM } },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}
