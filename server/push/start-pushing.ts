import { type Running, workOff } from "@/server/jobs/work-off";
import { claimPushes } from "./claim-pushes";
import { sendPush } from "./send-push";
import { vapid } from "./vapid";

const PACE = { most: 32, lookMs: 1_000, patienceMs: 5_000 };

/** Calls people's devices about what is due until it is ended; nothing where the shop has no keys. */
export function startPushing(): Running {
  if (!vapid()) return { end: async () => {} };
  return workOff(
    { name: "pushes", claim: claimPushes, send: (push, stop) => sendPush(push, { stop }) },
    PACE,
  );
}
