import type { Viewer } from "@/domain/viewer";
import type { Device } from "@/schemas/device";
import { db } from "@/server/db";
import { actingFully } from "@/server/webhooks/scope";
import { toDevice } from "./device-dto";

/** The devices on which the viewer is told, newest first. A key that acts for less than its owner finds none. */
export async function listDevices(viewer: Viewer): Promise<Device[]> {
  const rows = await db().pushDevice.findMany({
    where: { userId: viewer.id, user: actingFully(viewer) },
    include: { user: { select: { sessionVersion: true } } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return rows.filter((row) => row.sessionVersion === row.user.sessionVersion).map(toDevice);
}
