import { once } from "node:events";
import { retryAfter } from "@/domain/webhook/backoff";
import { now } from "@/server/clock";
import { db } from "@/server/db";
import { log } from "@/server/log";
import type { ClaimedMail } from "./claim-mails";
import { inOneLine } from "./one-line";
import type { Handed, PostOffice } from "./smtp";
import { stopLinks } from "./stop-link";

/**
 * Makes one attempt and writes down what came of it, unless the lease ran out. A process that ends in the middle leaves the
 * mail under its lease: whether it was taken is not known.
 */
export async function sendMail(claimed: ClaimedMail, office: PostOffice, stop: AbortSignal): Promise<void> {
  const done = new AbortController();
  const ended = once(stop, "abort", { signal: done.signal }).then(nothing, nothing);
  const handed = await Promise.race([office.hand(letterOf(claimed, office.from)), ended]);
  done.abort();
  if (!handed) return;
  await settle(claimed, handed);
  log().info({ mail: claimed.id, attempt: claimed.attempt, problem: handed.problem ?? undefined });
}

const nothing = () => null;

/** One order is one conversation: all of its mails to somebody answer to the same beginning, which nobody ever gets. */
function letterOf({ id, userId, orderId, subject, text, html, ...to }: ClaimedMail, from: string) {
  const domain = from.slice(from.lastIndexOf("@") + 1);
  const beginning = `<order-${orderId}-${userId}@${domain}>`;
  return {
    from: { name: inOneLine(to.shop), address: from },
    to: { name: inOneLine(to.name), address: to.address },
    subject,
    text,
    html,
    messageId: `<${id}@${domain}>`,
    inReplyTo: beginning,
    references: beginning,
    headers: {
      "Auto-Submitted": "auto-generated",
      "List-Unsubscribe": `<${stopLinks(userId).call}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  };
}

async function settle(
  { id, leasedUntil, attempt }: ClaimedMail,
  { problem, isFinal }: Handed,
): Promise<void> {
  const instant = now();
  const seconds = isFinal ? null : retryAfter(attempt, Math.random());
  const after = seconds === null ? null : new Date(instant.getTime() + seconds * 1000);
  const failed = after === null ? "failed" : "pending";
  await db().mail.updateMany({
    where: { id, leasedUntil, state: "pending" },
    data: {
      state: problem === null ? "delivered" : failed,
      problem,
      attemptedAt: instant,
      leasedUntil: null,
      ...(after && { nextAttemptAt: after }),
    },
  });
}
