import { retryAfter } from "@/domain/webhook/backoff";
import { now } from "@/server/clock";
import { db } from "@/server/db";
import { log } from "@/server/log";
import type { ClaimedMail } from "./claim-mails";
import { inOneLine } from "./one-line";
import { type ReadyMail, renewMail } from "./renew-mail";
import type { Handed, PostOffice } from "./smtp";
import { stopLinks } from "./stop-link";

/**
 * Makes one attempt at what is still to be said, and writes down what came of it, unless the lease ran out. A process that
 * is killed in the middle leaves the mail under its lease: whether it was taken is not known.
 */
export async function sendMail(claimed: ClaimedMail, office: PostOffice): Promise<void> {
  const ready = await renewMail(claimed);
  if (!ready) return;
  const handed = await office.hand(letterOf(claimed, ready, office.from));
  await settle(claimed, handed);
  log().info({ mail: claimed.id, attempt: claimed.attempt, problem: handed.problem ?? undefined });
}

function letterOf({ id, userId }: ClaimedMail, ready: ReadyMail, from: string) {
  const { orderId, replyTo, shop, name, address, subject, text, html } = ready;
  const domain = from.slice(from.lastIndexOf("@") + 1);
  return {
    from: { name: inOneLine(shop), address: from },
    to: { name: inOneLine(name), address },
    ...(replyTo && { replyTo: { name: inOneLine(shop), address: replyTo } }),
    subject,
    text,
    html,
    messageId: `<${id}@${domain}>`,
    ...(userId === null ? { headers: AUTOMATIC } : ofConversation(userId, orderId, domain)),
  };
}

/** Keeps machines from answering. */
const AUTOMATIC = { "Auto-Submitted": "auto-generated" };

/**
 * One order is one conversation: all of its mails to somebody answer to the same beginning, which nobody ever gets. Whoever has
 * an account can end them.
 */
function ofConversation(userId: number, orderId: number | null, domain: string) {
  const beginning = `<${orderId === null ? "reminders" : `order-${orderId}`}-${userId}@${domain}>`;
  return {
    inReplyTo: beginning,
    references: beginning,
    headers: {
      ...AUTOMATIC,
      "List-Unsubscribe": `<${stopLinks(userId).call}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  };
}

/** What came of it. The link in an invitation is nobody's to read once its mail is sent or given up. */
async function settle(
  { id, leasedUntil, attempt, userId }: ClaimedMail,
  { problem, isFinal }: Handed,
): Promise<void> {
  const instant = now();
  const seconds = isFinal ? null : retryAfter(attempt, Math.random());
  const after = seconds === null ? null : new Date(instant.getTime() + seconds * 1000);
  const failed = after === null ? "failed" : "pending";
  const state = problem === null ? "delivered" : failed;
  await db().mail.updateMany({
    where: { id, leasedUntil, state: "pending" },
    data: {
      state,
      problem,
      attemptedAt: instant,
      leasedUntil: null,
      ...(after && { nextAttemptAt: after }),
      ...(userId === null && state !== "pending" && { text: "", html: "" }),
    },
  });
}
