import type { Role, Viewer } from "../viewer";

/** Endpoints that one account may have. */
export const MOST_ENDPOINTS = { customer: 3, staff: 20, owner: 20 } as const satisfies Record<Role, number>;

/** Whether this viewer decides if webhooks may lead into the shop's own network. */
export function canAllowPrivateWebhooks({ role }: Pick<Viewer, "role">): boolean {
  return role === "owner";
}

/** For how many hours the secret before a rotation still signs. */
export const OVERLAP_HOURS = 24;

/** Why nothing is sent to an endpoint: its owner said so, it answered 410 Gone, or it failed for days. */
export const WEBHOOK_STOPS = ["by_owner", "gone", "failing"] as const;

export const DELIVERY_STATES = ["pending", "delivered", "failed"] as const;

/**
 * Why an attempt failed: the answer was not 2xx, no answer in time, no such name, an address we do not call, nobody
 * there, no trustworthy certificate; the account may no longer see the order; or a fault of ours.
 */
export const PROBLEMS = [
  "status",
  "timeout",
  "no_such_host",
  "private_address",
  "connection",
  "certificate",
  "unseen",
  "internal",
] as const;
export type Problem = (typeof PROBLEMS)[number];
