import { PUSH_LIFE } from "@/domain/notification/device";
import { retryAfter } from "@/domain/webhook/backoff";
import { now } from "@/server/clock";
import { db } from "@/server/db";
import { log } from "@/server/log";
import type { Outcome } from "@/server/webhooks/post";
import type { ClaimedPush } from "./claim-pushes";

/** The push service knows no such subscription any more. */
const GONE = [404, 410];
/** What may go better later; every other 4xx says that this call never will. */
const LATER = [408, 429];

/**
 * Writes down what came of an attempt, unless the lease ran out and somebody else is at it: it was taken, comes again later,
 * or is not worth trying. A device whose subscription has ended is removed.
 */
export async function settlePush(claimed: ClaimedPush, { problem, httpStatus }: Outcome): Promise<void> {
  const { id: push, deviceId: device, attempt } = claimed;
  log().info({ push, device, attempt, status: httpStatus, problem: problem ?? undefined });
  if (GONE.includes(httpStatus ?? 0)) return removeDevice(claimed);
  if (problem === null) {
    await db().pushDevice.updateMany({ where: { id: device }, data: { reachedAt: now() } });
    return dropPush(claimed);
  }
  const next = isFinal(httpStatus) ? null : nextAttempt(claimed);
  if (!next) return dropPush(claimed);
  await db().push.updateMany({ where: held(claimed), data: { nextAttemptAt: next, leasedUntil: null } });
}

/** Forgets a call that was made, or that is not worth making any more. */
export async function dropPush(claimed: ClaimedPush): Promise<void> {
  await db().push.deleteMany({ where: held(claimed) });
}

/** Gives a call back untried, as if nobody had taken it. */
export async function releasePush(claimed: ClaimedPush): Promise<void> {
  const data = { leasedUntil: null, attempts: { decrement: 1 } };
  await db().push.updateMany({ where: held(claimed), data });
}

/** Forgets a device that nothing can reach any more, unless its browser has subscribed anew meanwhile. */
export async function removeDevice({ deviceId: id, endpoint }: ClaimedPush): Promise<void> {
  await db().pushDevice.deleteMany({ where: { id, endpoint } });
}

const held = ({ id, leasedUntil }: ClaimedPush) => ({ id, leasedUntil });

function isFinal(status: number | null): boolean {
  return status !== null && status >= 400 && status < 500 && !LATER.includes(status);
}

/** Null when it would be no news any more. */
function nextAttempt({ attempt, createdAt }: ClaimedPush): Date | null {
  const seconds = retryAfter(attempt, Math.random());
  if (seconds === null) return null;
  const next = new Date(now().getTime() + seconds * 1000);
  return next.getTime() < createdAt.getTime() + PUSH_LIFE * 1000 ? next : null;
}
