import { now } from "@/server/clock";
import { type Prisma, type Tx, transaction } from "@/server/db";
import { findShop } from "@/server/shop";
import type { ClaimedMail } from "./claim-mails";
import { leftAloneUntil } from "./left-alone";
import { asHtml, asText } from "./letter";
import { letterTo } from "./letter-to";
import { stillToTell, TOLD } from "./still-to-tell";

/** What goes to the mail server now. */
export type ReadyMail = {
  orderId: number | null;
  /** Where an answer goes, if anybody takes one. */
  replyTo: string | null;
  shop: string;
  name: string;
  address: string;
  subject: string;
  text: string;
  html: string;
};

/**
 * Works out anew what a claimed mail says, for hours or days may have passed since it was written: to whom, in whose words,
 * and with links that still open. Null where it does not go now: it is somebody else's by now; there is nothing left to tell,
 * and the mail is gone; or it is quiet for its reader, and it waits.
 */
export async function renewMail({ id, leasedUntil, userId }: ClaimedMail): Promise<ReadyMail | null> {
  return transaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM "Mail" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const mail = await tx.mail.findFirst({
      where: { id, leasedUntil, state: "pending" },
      include: { notifications: { include: TOLD, orderBy: { id: "asc" } } },
    });
    if (!mail) return null;
    if (userId === null) return invitationIn(tx, mail);
    const reader = await tx.user.findUniqueOrThrow({ where: { id: userId }, include: { switches: true } });
    const { email: address, name } = reader;
    const told = address ? await stillToTell(tx, reader, mail.notifications) : [];
    if (!address || told.length === 0) {
      await tx.mail.delete({ where: { id } });
      return null;
    }
    const quietUntil = await leftAloneUntil(reader);
    if (quietUntil) {
      const waits = { leasedUntil: null, nextAttemptAt: quietUntil, attempts: { decrement: 1 } };
      await tx.mail.update({ where: { id }, data: waits });
      return null;
    }
    const letter = await letterTo(tx, reader, told);
    const said = { address, subject: letter.subject, text: asText(letter), html: asHtml(letter) };
    await tx.mail.update({ where: { id }, data: said });
    return {
      ...said,
      replyTo: letter.reply?.address ?? null,
      name,
      orderId: mail.orderId,
      shop: (await findShop()).name,
    };
  });
}

/** An invitation says what it said when it was made: the link in it is kept nowhere else. One that is over goes to nobody. */
async function invitationIn(tx: Tx, mail: Prisma.MailGetPayload<object>): Promise<ReadyMail | null> {
  const { id, address, subject, text, html } = mail;
  const where = { id: mail.invitationId ?? 0, expiresAt: { gt: now() } };
  if ((await tx.invitation.count({ where })) === 0) {
    await tx.mail.delete({ where: { id } });
    return null;
  }
  const shop = (await findShop()).name;
  return { orderId: null, replyTo: null, shop, name: "", address, subject, text, html };
}
