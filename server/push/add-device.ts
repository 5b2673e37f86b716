import { MOST_DEVICES } from "@/domain/notification/device";
import type { Viewer } from "@/domain/viewer";
import type { Device, DeviceDraft } from "@/schemas/device";
import { now } from "@/server/clock";
import { type Tx, transaction } from "@/server/db";
import { conflict, invalidField } from "@/server/errors";
import { outside } from "@/server/outside";
import { findShop } from "@/server/shop";
import { holdOwner } from "@/server/webhooks/scope";
import { placesOf, TargetRefused } from "@/server/webhooks/target";
import { toDevice } from "./device-dto";
import { vapid } from "./vapid";

/**
 * Tells the viewer on this device from now on, whoever was told on it before: a browser tells whoever used it last. Refuses
 * an address where we do not call, a key that acts for less than its owner, and everybody where the shop has no keys.
 */
export async function addDevice(
  viewer: Viewer,
  { endpoint, keys: { p256dh, auth }, name }: DeviceDraft,
): Promise<Device> {
  if (!vapid()) throw conflict("no_push");
  await outside(() => refusePrivate(endpoint));
  return transaction(async (tx) => {
    await holdOwner(tx, viewer); // two that are added at once shall count each other
    const { sessionVersion } = await tx.user.findUniqueOrThrow({ where: { id: viewer.id } });
    await tx.pushDevice.deleteMany({ where: { endpoint } });
    const device = await tx.pushDevice.create({
      data: { userId: viewer.id, endpoint, p256dh, auth, name, sessionVersion, createdAt: now() },
    });
    await dropOldest(tx, viewer);
    return toDevice(device);
  });
}

/** What cannot be looked up at the moment may be there when something is sent, and is judged then. */
async function refusePrivate(endpoint: string): Promise<void> {
  const { privateWebhooks } = await findShop();
  try {
    await placesOf(new URL(endpoint), privateWebhooks);
  } catch (thrown) {
    if (!(thrown instanceof TargetRefused)) throw thrown;
    if (thrown.problem !== "no_such_host") throw invalidField("endpoint", "push_address");
  }
}

async function dropOldest(tx: Tx, { id: userId }: Viewer): Promise<void> {
  const kept = await tx.pushDevice.findMany({
    where: { userId },
    select: { id: true },
    orderBy: { id: "desc" },
    take: MOST_DEVICES,
  });
  await tx.pushDevice.deleteMany({ where: { userId, id: { notIn: kept.map(({ id }) => id) } } });
}
