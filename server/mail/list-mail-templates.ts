import { MAIL_READERS, mailKindsFor } from "@/domain/mail/wording";
import { canManageShop } from "@/domain/shop";
import { LOCALES, type Viewer } from "@/domain/viewer";
import type { MailTemplate } from "@/schemas/mail-template";
import { db } from "@/server/db";
import { notAllowed } from "@/server/errors";
import { findShop } from "@/server/shop";
import { toMailTemplate } from "./mail-template-dto";

/** How each mail is worded in each language. For the owner alone. */
export async function listMailTemplates(viewer: Viewer): Promise<MailTemplate[]> {
  if (!canManageShop(viewer)) throw notAllowed();
  const [rows, { name }] = await Promise.all([db().mailTemplate.findMany(), findShop()]);
  const own = new Map(rows.map((row) => [`${row.reader} ${row.kind} ${row.language}`, row]));
  return MAIL_READERS.flatMap((reader) =>
    mailKindsFor(reader).flatMap((kind) =>
      LOCALES.map((language) =>
        toMailTemplate({ reader, kind, language }, own.get(`${reader} ${kind} ${language}`) ?? null, name),
      ),
    ),
  );
}
