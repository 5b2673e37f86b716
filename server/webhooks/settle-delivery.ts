import { FAILING_SECONDS, retryAfter } from "@/domain/webhook/backoff";
import { now } from "@/server/clock";
import { db } from "@/server/db";
import type { Claimed } from "./claim-deliveries";
import type { Outcome } from "./post";

const GONE = 410;

/**
 * Writes down what came of an attempt, unless the lease ran out and somebody else is at it: success, another attempt
 * later, or the end of trying. An endpoint that is gone, or has failed for days, is sent nothing more.
 */
export async function settleDelivery(claimed: Claimed, outcome: Outcome): Promise<void> {
  const instant = now();
  const { problem } = outcome;
  // Both before the delivery is let go: whoever tries it next writes after us, and the last attempt has the last word.
  // In statements of their own: held together, the two locks would stand in the way of removing the endpoint.
  if (problem === null) await noteSuccess(claimed);
  else if (problem !== "unseen" && problem !== "internal") await noteFailure(claimed, outcome, instant);
  const next =
    problem && problem !== "unseen" && outcome.httpStatus !== GONE ? retryAt(claimed, instant) : null;
  await db().webhookDelivery.updateMany({
    where: held(claimed),
    data: {
      ...outcome,
      state: problem === null ? "delivered" : next === null ? "failed" : "pending",
      ...(next && { nextAttemptAt: next }),
      attemptedAt: instant,
      leasedUntil: null,
    },
  });
}

/** Gives a delivery back untried, as if nobody had taken it. */
export async function releaseDelivery(claimed: Claimed): Promise<void> {
  await db().webhookDelivery.updateMany({
    where: held(claimed),
    data: { leasedUntil: null, attempts: { decrement: 1 } },
  });
}

const held = ({ id, leasedUntil }: Claimed) => ({ id, leasedUntil, state: "pending" as const });

function retryAt({ attempt }: Claimed, instant: Date): Date | null {
  const seconds = retryAfter(attempt, Math.random());
  return seconds === null ? null : new Date(instant.getTime() + seconds * 1000);
}

/** Writes only what changes, as below: attempts at one endpoint shall not wait for each other. */
async function noteSuccess({ endpointId: id }: Claimed) {
  const failing = { id, failingSince: { not: null } };
  await db().webhookEndpoint.updateMany({ where: failing, data: { failingSince: null } });
}

async function noteFailure({ endpointId: id }: Claimed, { httpStatus }: Outcome, instant: Date) {
  const endpoint = db().webhookEndpoint;
  await endpoint.updateMany({ where: { id, failingSince: null }, data: { failingSince: instant } });
  const longAgo = new Date(instant.getTime() - FAILING_SECONDS * 1000);
  const gone = httpStatus === GONE;
  await endpoint.updateMany({
    where: { id, stoppedFor: null, ...(!gone && { failingSince: { lt: longAgo } }) },
    data: { stoppedFor: gone ? "gone" : "failing" },
  });
}
