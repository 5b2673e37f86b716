import * as z from "zod";
import { AUDIT_ACTS } from "@/domain/audit";
import { canManageShop } from "@/domain/shop";
import type { Viewer } from "@/domain/viewer";
import { AuditData, type AuditEntry, type AuditPage, type AuditQuery } from "@/schemas/audit";
import { unix } from "@/server/clock";
import { db, type Prisma } from "@/server/db";
import { notAllowed } from "@/server/errors";

/** Who did what in running the shop, newest first, page by page. For the owner alone. */
export async function listAudit(viewer: Viewer, { user_id, before, limit }: AuditQuery): Promise<AuditPage> {
  if (!canManageShop(viewer)) throw notAllowed();
  const rows = await db().auditEntry.findMany({
    where: { actorId: user_id, id: before && { lt: before } },
    orderBy: { id: "desc" },
    take: limit + 1,
  });
  const shown = rows.slice(0, limit);
  return { entries: shown.map(toEntry), next: rows.length > limit ? (shown.at(-1)?.id ?? 0) : 0 };
}

function toEntry(row: Prisma.AuditEntryGetPayload<object>): AuditEntry {
  return {
    id: row.id,
    created_time: unix(row.createdAt),
    act: z.enum(AUDIT_ACTS).parse(row.act),
    actor_id: row.actorId ?? 0,
    actor_name: row.actorName,
    actor_role: row.actorRole,
    key_id: row.keyId ?? 0,
    about_id: row.aboutId ?? 0,
    about: row.about,
    address: row.address,
    data: AuditData.parse(row.data),
  };
}
