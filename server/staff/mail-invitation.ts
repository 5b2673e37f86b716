import type { StaffRole } from "@/domain/staff";
import { LOCALES, type Viewer } from "@/domain/viewer";
import { absolute } from "@/server/attachments/addresses";
import type { Tx } from "@/server/db";
import { countAttempt } from "@/server/limits";
import { invitationLetter } from "@/server/mail/invitation-letter";
import { asHtml, asText } from "@/server/mail/letter";
import { sendsMail } from "@/server/mail/smtp";

/** Mails of invitations that an owner may have sent, and that one address may get, in a quarter of an hour. */
const MOST_SENT = 20;
const MOST_RECEIVED = 3;

/** Counts a mail before it is written, so that nobody is flooded in the shop's name. Throws LimitedError. */
export async function countInvitationMail({ id }: Viewer, email: string | null | undefined): Promise<void> {
  if (!email || !sendsMail()) return;
  await countAttempt([
    { key: `invitation-to:${email}`, most: MOST_RECEIVED },
    { key: `invitations-by:${id}`, most: MOST_SENT },
  ]);
}

type Row = {
  id: number;
  role: StaffRole;
  email: string | null;
  language: string | null;
  createdAt: Date;
  expiresAt: Date;
};

/**
 * Puts the mail of an invitation into the outbox, in place of the one from before. None where it has no address, or the shop
 * sends no mail. It goes with the invitation: when that is accepted or withdrawn first, nothing leaves.
 */
export async function mailInvitation(tx: Tx, viewer: Viewer, row: Row, code: string): Promise<void> {
  const { id: invitationId, role, email, language, createdAt, expiresAt } = row;
  await tx.mail.deleteMany({ where: { invitationId } });
  if (!email || !sendsMail()) return;
  const locale = LOCALES.find((one) => one === language) ?? viewer.locale;
  const letter = await invitationLetter({ role, by: viewer.name, link: linkOf(code), expiresAt }, locale);
  await tx.mail.create({
    data: {
      invitationId,
      address: email,
      subject: letter.subject,
      text: asText(letter),
      html: asHtml(letter),
      nextAttemptAt: createdAt,
      createdAt,
    },
  });
}

/** Where an invitation is accepted. */
export function linkOf(code: string): string {
  return absolute(`/invitations/${code}`);
}
