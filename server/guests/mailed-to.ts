import { groupOf, KIND_OF_FACT } from "@/domain/notification/kinds";
import { switchesOf } from "@/domain/notification/switches";
import { canonicalName } from "@/server/accounts/check-password";
import type { Tx } from "@/server/db";
import { sendsMail } from "@/server/mail/smtp";

/**
 * Where a customer is mailed that an order was taken down for them: the address that was given, if it is theirs, the shop sends
 * mail and they have not turned such mails off; else "".
 */
export async function mailedTo(tx: Tx, userId: number, given: string | undefined): Promise<string> {
  if (!given || !sendsMail()) return "";
  const { role, email, switches } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { role: true, email: true, switches: true },
  });
  const wants = switchesOf(role, groupOf(KIND_OF_FACT.submitted), switches)?.mail;
  return wants && email === canonicalName(given) ? email : "";
}
