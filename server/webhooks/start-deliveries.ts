import { type Running, workOff } from "@/server/jobs/work-off";
import { claimDeliveries } from "./claim-deliveries";
import { deliver } from "./deliver";
import { onWake } from "./wake";

type Options = {
  /** Attempts under way at a time in this process. */
  most?: number;
  /** Milliseconds from one look to the next while nothing is going on. */
  lookMs?: number;
  /** Milliseconds that attempts under way get when the process ends, before they are left to others. */
  patienceMs?: number;
};

/** Delivers what is due until it is ended. What this process wrote itself wakes it at once. */
export function startDeliveries({ most = 64, lookMs = 1_000, patienceMs = 5_000 }: Options = {}): Running {
  return workOff(
    { name: "webhooks", claim: claimDeliveries, send: (one, stop) => deliver(one, { stop }), onWake },
    { most, lookMs, patienceMs },
  );
}
