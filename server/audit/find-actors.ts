import { canManageShop } from "@/domain/shop";
import type { Viewer } from "@/domain/viewer";
import type { AuditActor } from "@/schemas/audit";
import { rowsOf, sql } from "@/server/db";
import { notAllowed } from "@/server/errors";

/**
 * Everybody of whom the record tells, by name, also those who have left: of running the shop, and of orders. One look into
 * an index for each.
 */
export async function findActors(viewer: Viewer): Promise<AuditActor[]> {
  if (!canManageShop(viewer)) throw notAllowed();
  return rowsOf<AuditActor>(sql`
    WITH RECURSIVE actor AS (
      (SELECT "actorId" AS id FROM "AuditEntry" WHERE "actorId" IS NOT NULL ORDER BY "actorId" LIMIT 1)
      UNION ALL
      SELECT (SELECT "actorId" FROM "AuditEntry" WHERE "actorId" > actor.id ORDER BY "actorId" LIMIT 1)
      FROM actor WHERE actor.id IS NOT NULL
    ), colleague AS (
      (SELECT "actorId" AS id FROM "Event" WHERE "actorSide" = 'merchant' ORDER BY "actorId" LIMIT 1)
      UNION ALL
      SELECT (SELECT "actorId" FROM "Event" WHERE "actorSide" = 'merchant' AND "actorId" > colleague.id ORDER BY "actorId" LIMIT 1)
      FROM colleague WHERE colleague.id IS NOT NULL
    )
    SELECT u."id", u."name" FROM "User" u
    WHERE u."id" IN (SELECT id FROM actor UNION SELECT id FROM colleague) ORDER BY u."name", u."id"`);
}
