import { db } from "@/server/db";
import { env } from "@/server/env";

let owned = false;

/** Whether the shop waits for its first owner: a code was given at the start, and nobody owns the shop. */
export async function awaitsOwner(): Promise<boolean> {
  if (!env().SETUP_CODE || owned) return false;
  owned = await hasOwner();
  return !owned;
}

/** Whether somebody owns the shop. Nobody who does ever ceases to. */
export async function hasOwner(): Promise<boolean> {
  return (await db().user.findFirst({ where: { role: "owner" }, select: { id: true } })) !== null;
}
