import { now } from "@/server/clock";
import { db } from "@/server/db";

/** A mail that is this process's until `leasedUntil`, to be sent as it stands then. */
export type ClaimedMail = {
  id: string;
  leasedUntil: Date;
  /** The number of this attempt, from 1. */
  attempt: number;
  /** Null where its reader has no account. */
  userId: number | null;
};

/**
 * How long a mail is one process's alone. It is longer than the slowest conversation with a mail server can be, for who sends
 * a mail whose sender is still at it sends it twice; if the process dies, others take over afterwards.
 */
export const LEASE_SECONDS = 600;

/** Takes up to `most` mails that are due, in one statement that no two processes can win. */
export function claimMails(most: number): Promise<ClaimedMail[]> {
  const instant = now();
  const leasedUntil = new Date(instant.getTime() + LEASE_SECONDS * 1000);
  return db().$queryRaw<ClaimedMail[]>`
    WITH chosen AS MATERIALIZED (
      SELECT "id" FROM "Mail"
      WHERE "state" = 'pending' AND "nextAttemptAt" <= ${instant}
        AND ("leasedUntil" IS NULL OR "leasedUntil" <= ${instant})
      ORDER BY "nextAttemptAt", "id" LIMIT ${most}
      FOR UPDATE SKIP LOCKED
    )
    UPDATE "Mail" m SET "leasedUntil" = ${leasedUntil}, "attempts" = m."attempts" + 1
    FROM chosen WHERE m."id" = chosen."id"
    RETURNING m."id", m."leasedUntil", m."attempts" AS attempt, m."userId"`;
}
