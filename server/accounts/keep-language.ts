import type { Locale, Viewer } from "@/domain/viewer";
import { db } from "@/server/db";

/** Notes in which language somebody came, to be written to in it, unless one is known. */
export async function keepLanguage(userId: number, language: Locale): Promise<void> {
  await db().user.updateMany({ where: { id: userId, language: null }, data: { language } });
}

/** Has somebody written to in the language that they chose. */
export async function chooseLanguage({ id }: Viewer, language: Locale): Promise<void> {
  await db().user.update({ where: { id }, data: { language } });
}
