import { log, logFailure } from "@/server/log";
import { type Claimed, claimDeliveries } from "./claim-deliveries";
import { messageFor, toMessageId } from "./message";
import { type Outcome, post } from "./post";
import { signedHeaders } from "./secret";
import { releaseDelivery, settleDelivery } from "./settle-delivery";

/** How an attempt may end: after so many milliseconds, or with the process. */
export type Ends = { limitMs?: number; stop?: AbortSignal };

/** Makes one attempt and writes down what came of it. When the process ends meanwhile, it is somebody else's again. */
export async function deliver(claimed: Claimed, ends: Ends): Promise<void> {
  try {
    const outcome = await attempt(claimed, ends);
    await settleDelivery(claimed, outcome);
    tellLog(claimed, outcome);
  } catch (thrown) {
    if (!ends.stop?.aborted) throw thrown;
    await releaseDelivery(claimed);
  }
}

/** Makes one attempt at everything that is due now and returns when all of it is settled. Returns how many there were. */
export async function deliverDue(most: number, ends: Ends = {}): Promise<number> {
  const claimed = await claimDeliveries(most);
  await Promise.all(claimed.map((one) => deliver(one, ends)));
  return claimed.length;
}

async function attempt(claimed: Claimed, ends: Ends): Promise<Outcome> {
  const nothing = { httpStatus: null, durationMs: 0, response: "" };
  let body: string | null;
  try {
    body = await messageFor(claimed);
  } catch (thrown) {
    logFailure(thrown, { job: "webhooks" });
    return { ...nothing, problem: "internal" };
  }
  if (body === null) return { ...nothing, problem: "unseen" };
  const headers = signedHeaders(claimed, toMessageId(claimed.id), body);
  return post({ url: claimed.url, headers, body }, { allowPrivate: claimed.allowPrivate, ...ends });
}

/** One line an attempt; whom it went to stands in the delivery log, not here. */
function tellLog(
  { id, endpointId, attempt: count }: Claimed,
  { httpStatus, problem, durationMs }: Outcome,
): void {
  const told = {
    delivery: toMessageId(id),
    webhook: endpointId,
    attempt: count,
    status: httpStatus,
    ms: durationMs,
  };
  log().info({ ...told, problem: problem ?? undefined });
}
