import type { Viewer } from "@/domain/viewer";
import type { DeviceQuery } from "@/schemas/device";
import { db } from "@/server/db";
import { actingFully } from "@/server/webhooks/scope";

/** Tells the viewer nothing more on one of their devices. It is no error when that is so already. */
export async function removeDevice(viewer: Viewer, { id }: DeviceQuery): Promise<DeviceQuery> {
  await db().pushDevice.deleteMany({ where: { id, userId: viewer.id, user: actingFully(viewer) } });
  return { id };
}
