import { PUSH_LIFE } from "@/domain/notification/device";
import { logFailure } from "@/server/log";
import { type Outcome, post } from "@/server/webhooks/post";
import type { ClaimedPush } from "./claim-pushes";
import { type SaidOnDevice, saidOnDevice } from "./said-on-device";
import { dropPush, releasePush, removeDevice, settlePush } from "./settle-push";
import { type Vapid, vapid } from "./vapid";

/** How an attempt may end: after so many milliseconds, or with the process. */
type Ends = { limitMs?: number; stop?: AbortSignal };

/** Makes one attempt and writes down what came of it. When the process ends meanwhile, it is somebody else's again. */
export async function sendPush(claimed: ClaimedPush, ends: Ends = {}): Promise<void> {
  const keys = vapid();
  const said = keys && (await saidOnDevice(claimed));
  if (!said) return dropPush(claimed);
  const request = await sealed(claimed, said, keys);
  if (!request) return removeDevice(claimed);
  let outcome: Outcome;
  try {
    outcome = await post(request, { allowPrivate: claimed.allowPrivate, ...ends });
  } catch (thrown) {
    if (!ends.stop?.aborted) throw thrown;
    return releasePush(claimed);
  }
  await settlePush(claimed, outcome);
}

/**
 * What goes to the push service: readable for that browser alone, signed by the shop. One that has not been handed on yet is
 * replaced by the next of the same order. Null when the browser's key is none.
 */
async function sealed({ endpoint, p256dh, auth }: ClaimedPush, said: SaidOnDevice, vapidDetails: Vapid) {
  // Loaded where something is sent: most processes never do.
  const { default: webPush } = await import("web-push");
  try {
    const { headers, body } = webPush.generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      JSON.stringify(said),
      {
        vapidDetails,
        TTL: PUSH_LIFE,
        urgency: "high",
        topic: said.tag,
        contentEncoding: "aes128gcm",
      },
    );
    const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
    return {
      url: endpoint,
      headers: { ...Object.fromEntries(named), "user-agent": "Atelier-Push/1" } as Record<string, string>,
      body: body ?? "",
    };
  } catch (thrown) {
    logFailure(thrown, { job: "pushes" });
    return null;
  }
}
