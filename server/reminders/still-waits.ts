import type { ReminderKind } from "@/domain/notification/reminders";
import type { Viewer } from "@/domain/viewer";
import { seesAll } from "@/server/orders/scope";
import { findStillWaiting } from "./waiting";

type Reminder = { kind: string; about: string; orderId: number };

/** Says of a reminder (by its kind, its order and what it is `about`) whether that still waits, and for this person. */
export async function stillWaits(
  viewer: Viewer,
  kinds: readonly ReminderKind[],
  orderIds: readonly number[],
): Promise<(reminder: Reminder) => boolean> {
  const found = await Promise.all(kinds.map((kind) => findStillWaiting(kind, orderIds)));
  const waiting = found.flat().filter(({ customerId, adminId }) => {
    const inCharge = seesAll(viewer) && (adminId === null || adminId === viewer.id);
    return customerId === viewer.id || inCharge;
  });
  return ({ kind, about, orderId }) =>
    waiting.some((one) => one.orderId === orderId && about.startsWith(`${kind}:${one.thing}:`));
}
