import { canManageShop } from "@/domain/shop";
import type { Viewer } from "@/domain/viewer";
import type { AuditActor } from "@/schemas/audit";
import { rowsOf, sql } from "@/server/db";
import { notAllowed } from "@/server/errors";

/** Everybody of whom the record tells, by name, also those who have left. One look into the index for each. */
export async function findActors(viewer: Viewer): Promise<AuditActor[]> {
  if (!canManageShop(viewer)) throw notAllowed();
  return rowsOf<AuditActor>(sql`
    WITH RECURSIVE actor AS (
      (SELECT "actorId" AS id FROM "AuditEntry" WHERE "actorId" IS NOT NULL ORDER BY "actorId" LIMIT 1)
      UNION ALL
      SELECT (SELECT "actorId" FROM "AuditEntry" WHERE "actorId" > actor.id ORDER BY "actorId" LIMIT 1)
      FROM actor WHERE actor.id IS NOT NULL
    )
    SELECT u."id", u."name" FROM actor JOIN "User" u ON u."id" = actor.id ORDER BY u."name", u."id"`);
}
