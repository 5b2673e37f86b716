import type { Viewer } from "@/domain/viewer";
import { Allowances, type Standing } from "@/server/allowance";
import { env } from "@/server/env";
import { LimitedError } from "@/server/errors";
import { sealedAddress } from "@/server/sealed";
import type { ReplyHeaders } from "./answer";
import { addressOf } from "./request-id";

// Kept on the global object, so that however the build cuts the program up there is one per process.
const kept = globalThis as unknown as { atelierAllowances?: Allowances };

/**
 * Counts a call for its credential, or for the caller's address where there is no good one, and tells in the reply how
 * the caller stands. Throws LimitedError when the minute's calls are spent.
 * @param holder whom the credential belongs to
 */
export async function admit(holder: Viewer | null, headers: Headers, reply: ReplyHeaders): Promise<void> {
  const perCredential = env().API_CALLS_PER_MINUTE;
  if (perCredential === 0) return;
  const most = holder ? perCredential : Math.ceil(perCredential / 2);
  kept.atelierAllowances ??= new Allowances();
  const standing = await kept.atelierAllowances.spend(`calls:${counterOf(holder, headers)}`, most);
  tell(standing, reply);
  if (!standing.allowed) throw new LimitedError(secondsOf(standing), "too_many_calls", { most });
}

function counterOf(holder: Viewer | null, headers: Headers): string {
  if (!holder) return `address:${sealedAddress(addressOf(headers))}`;
  return holder.keyId === undefined ? `user:${holder.id}` : `key:${holder.keyId}`;
}

/** What other instances let through since this one last asked is not in it: it is an estimate, and never too low. */
function tell(standing: Standing, reply: ReplyHeaders): void {
  reply["RateLimit-Limit"] = String(standing.most);
  reply["RateLimit-Remaining"] = String(standing.remaining);
  reply["RateLimit-Reset"] = String(secondsOf(standing));
}

function secondsOf({ seconds }: Standing): number {
  return Math.max(1, Math.ceil(seconds));
}
