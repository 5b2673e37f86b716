import { createHash } from "node:crypto";
import { ownWords } from "@/domain/mail/own-words";
import type { Locale } from "@/domain/viewer";
import type { InboundMail, TakenMail } from "@/schemas/mail";
import { db, transaction } from "@/server/db";
import { env } from "@/server/env";
import { conflict, notAllowed } from "@/server/errors";
import { countAttempt } from "@/server/limits";
import { sealed } from "@/server/sealed";
import { replyTokenIn } from "../reply-address";
import { type Brought, bringFiles } from "./bring-files";
import { findWriter, type Writer } from "./find-writer";
import { isAutomatic } from "./is-automatic";
import { type OpenedMail, openMail } from "./open-mail";
import { writeReply } from "./write-reply";

/** Mails that one sender may answer with in a quarter of an hour. */
const MOST = 30;

/**
 * Takes a mail that answers one of ours: what its sender wrote themselves becomes a message on the order, and each file one
 * more, by the verb that every message goes through. The same mail is taken once. What machines answer is passed over.
 * Refuses, as "not allowed", an address that was not made for whoever writes, or is over; a conflict where the mail
 * comes from elsewhere than they are written to, or says nothing.
 */
export async function takeReply({ raw, to }: InboundMail, locale: Locale): Promise<TakenMail> {
  const mail = await openMail(Buffer.from(raw, "base64"));
  const { MAIL_FROM, MAIL_REPLY_TO } = env();
  const ours = [MAIL_FROM, MAIL_REPLY_TO].map((one) => one.toLowerCase()).filter(Boolean);
  if (isAutomatic(mail, ours)) return { outcome: "ignored", comm_order_id: 0, message_ids: [] };
  await countAttempt([{ key: `mail-from:${sealed(mail.from)}`, most: MOST }]);
  const token = replyTokenIn([...(to ? [to] : []), ...mail.to]);
  const writer = token && (await findWriter(token, locale));
  if (!token || !writer) throw notAllowed();
  if (mail.from !== writer.email.toLowerCase()) throw conflict("reply_from_elsewhere");
  return takeFrom(writer, token.orderId, mail, ours);
}

async function takeFrom(
  { viewer }: Writer,
  orderId: number,
  mail: OpenedMail,
  ours: readonly string[],
): Promise<TakenMail> {
  const id = fingerprint([orderId, viewer.id, mail.messageId || mail.text]);
  const repeated = { outcome: "repeated", comm_order_id: orderId, message_ids: [] } as const;
  if (await db().inboundMail.findUnique({ where: { id } })) return repeated;
  const words = ownWords(mail.text, ours);
  if (words === "" && mail.files.length === 0) throw conflict("reply_empty");
  const brought: Brought = await bringFiles(viewer, mail.files);
  return transaction(async (tx) => {
    const { count } = await tx.inboundMail.createMany({ data: [{ id }], skipDuplicates: true });
    if (count === 0) return repeated;
    const message_ids = await writeReply(viewer, orderId, words, brought);
    return { outcome: "written", comm_order_id: orderId, message_ids };
  });
}

/** The same for the same mail to the same address, and of a fixed length. */
function fingerprint(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
