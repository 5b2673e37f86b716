import { cookies } from "next/headers";
import { cache, use } from "react";
import { createFormatter, createTranslator } from "use-intl/core";
import { localeOf } from "@/i18n/locale";
import { MESSAGES, type Namespace } from "@/i18n/messages";
import { seenByVisitors } from "@/server/shop";
import { pageHeaders } from "./page-headers";

/** The language and the time zone of the page that is being made. */
export const pageLocale = cache(async () => {
  const [asked, { name: shopName, timeZone, logo: shopLogo }] = await Promise.all([
    pageHeaders(),
    seenByVisitors.sign(),
  ]);
  return { locale: localeOf(asked), timeZone, shopName, shopLogo };
});

/** Light or dark, if the reader chose; else the device decides. */
export async function pageTheme(): Promise<"light" | "dark" | undefined> {
  const theme = (await cookies()).get("theme")?.value;
  return theme === "light" || theme === "dark" ? theme : undefined;
}

const makeWords = cache((locale: "en" | "zh", namespace: Namespace) =>
  createTranslator({ locale, messages: MESSAGES[locale], namespace }),
);

/** The words of one namespace, in a server component. Client components get the same from `i18n/words`. */
export function useWords<N extends Namespace>(namespace: N) {
  const { locale } = use(pageLocale());
  return makeWords(locale, namespace) as ReturnType<typeof createTranslator<typeof MESSAGES.en, N>>;
}

/** Numbers, dates and money in the reader's language and the shop's time zone. */
export function useFormats() {
  const { locale, timeZone } = use(pageLocale());
  return createFormatter({ locale, timeZone });
}
