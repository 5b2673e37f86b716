import { canManageShop } from "@/domain/shop";
import type { Viewer } from "@/domain/viewer";
import type { MailTemplate, MailTemplateDraft } from "@/schemas/mail-template";
import { audit } from "@/server/audit/audit";
import { now } from "@/server/clock";
import { transaction } from "@/server/db";
import { notAllowed } from "@/server/errors";
import { findShop } from "@/server/shop";
import { toMailTemplate } from "./mail-template-dto";

/** Words a mail anew, for all that are written from now on. For the owner alone. */
export async function saveMailTemplate(viewer: Viewer, draft: MailTemplateDraft): Promise<MailTemplate> {
  if (!canManageShop(viewer)) throw notAllowed();
  const { reader, kind, language, subject, opening, closing } = draft;
  const which = { reader, kind, language };
  const worded = { subject, opening, closing, updatedAt: now() };
  return transaction(async (tx) => {
    const row = await tx.mailTemplate.upsert({
      where: { reader_kind_language: which },
      create: { ...which, ...worded },
      update: worded,
    });
    await audit(viewer, "mail_worded", { name: subject, data: which });
    return toMailTemplate(which, row, (await findShop()).name);
  });
}
