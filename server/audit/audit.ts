import type { AuditAct } from "@/domain/audit";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { AuditData } from "@/schemas/audit";
import { now } from "@/server/clock";
import { db } from "@/server/db";

/** Who does something, and from where. */
type Doer = Pick<Viewer, "id" | "name" | "role" | "address" | "keyId">;

type Subject = { id?: number; name?: string; data?: AuditData };

/**
 * Notes that somebody did something in running the shop, in the transaction of what they did. It is about those who work
 * here: of customers nothing is noted.
 */
export async function audit(actor: Doer, act: AuditAct, about: Subject = {}): Promise<void> {
  if (sideOf(actor) !== "merchant") return;
  await db().auditEntry.create({
    data: {
      act,
      actorId: actor.id,
      actorName: actor.name,
      actorRole: actor.role,
      keyId: actor.keyId,
      ...rowOf(about),
      address: actor.address ?? "",
    },
  });
}

/** Notes that sign-ins under the name of somebody who works here were locked, whoever tried. */
export async function auditLock(
  target: Pick<Viewer, "id" | "name" | "role">,
  address: string,
): Promise<void> {
  if (sideOf(target) !== "merchant") return;
  await db().auditEntry.create({ data: { act: "sign_in_locked", ...rowOf(target), address } });
}

function rowOf({ id, name = "", data = {} }: Subject) {
  return { aboutId: id, about: name, data, createdAt: now() };
}
