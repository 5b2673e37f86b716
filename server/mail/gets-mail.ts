import { NOTIFICATION_GROUPS } from "@/domain/notification/kinds";
import { switchesOf } from "@/domain/notification/switches";
import { db } from "@/server/db";
import { readStopLink } from "./stop-link";

/** Whether the person of this address gets any mail; null where the address is none of ours. */
export async function getsMail(token: string): Promise<boolean | null> {
  const id = readStopLink(token);
  const user =
    id === null ? null : await db().user.findUnique({ where: { id }, include: { switches: true } });
  if (!user) return null;
  return NOTIFICATION_GROUPS.some((group) => switchesOf(user.role, group, user.switches)?.mail);
}
