"use server";

import { cookies } from "next/headers";
import * as z from "zod";
import { LOCALES } from "@/domain/viewer";
import { LOCALE_COOKIE } from "@/i18n/locale";
import { chooseLanguage } from "@/server/accounts/keep-language";
import { currentViewer } from "@/server/auth";

const YEAR = 365 * 86_400;
const options = { maxAge: YEAR, path: "/", sameSite: "lax" } as const;

/** Keeps the reader's language for a year, and writes to them in it. Anything but a language of ours changes nothing. */
export async function chooseLocale(form: FormData): Promise<void> {
  const locale = z.enum(LOCALES).safeParse(form.get("locale"));
  if (!locale.success) return;
  (await cookies()).set(LOCALE_COOKIE, locale.data, options);
  const viewer = await currentViewer();
  if (viewer) await chooseLanguage(viewer, locale.data);
}

/** Keeps the reader's choice of light or dark, or forgets it, so that the device decides. */
export async function chooseTheme(form: FormData): Promise<void> {
  const jar = await cookies();
  const theme = z.enum(["light", "dark"]).safeParse(form.get("theme"));
  if (theme.success) jar.set("theme", theme.data, options);
  else jar.delete("theme");
}
