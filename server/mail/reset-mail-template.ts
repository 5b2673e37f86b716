import { canManageShop } from "@/domain/shop";
import type { Viewer } from "@/domain/viewer";
import type { MailTemplate, MailTemplateQuery } from "@/schemas/mail-template";
import { audit } from "@/server/audit/audit";
import { transaction } from "@/server/db";
import { notAllowed } from "@/server/errors";
import { findShop } from "@/server/shop";
import { toMailTemplate } from "./mail-template-dto";

/** Gives a mail the wording back that Atelier comes with. For the owner alone. */
export async function resetMailTemplate(viewer: Viewer, which: MailTemplateQuery): Promise<MailTemplate> {
  if (!canManageShop(viewer)) throw notAllowed();
  return transaction(async (tx) => {
    const { count } = await tx.mailTemplate.deleteMany({ where: which });
    const standard = toMailTemplate(which, null, (await findShop()).name);
    if (count > 0) await audit(viewer, "mail_wording_reset", { name: standard.subject, data: which });
    return standard;
  });
}
