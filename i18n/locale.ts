import { LOCALES, type Locale } from "@/domain/viewer";

/** The cookie in which a reader's choice of language is kept. */
export const LOCALE_COOKIE = "locale";

/**
 * The language to answer in: the reader's choice (a cookie), else the first that `Accept-Language` asks for
 * and that we speak, else English.
 */
export function localeOf(headers: Headers): Locale {
  return askedLanguage(headers) ?? "en";
}

/** The same for whoever asks for a language of ours; a program that says nothing of languages has chosen none. */
export function askedLanguage(headers: Headers): Locale | undefined {
  const chosen = /(?:^|;\s*)locale=([a-z]{2})\b/.exec(headers.get("cookie") ?? "")?.[1];
  return known(chosen) ?? fromAcceptLanguage(headers.get("accept-language") ?? "");
}

function fromAcceptLanguage(header: string): Locale | undefined {
  const wanted = header
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .sort((one, other) => other.quality - one.quality);
  return wanted.map(({ language }) => known(language)).find((locale) => locale !== undefined);
}

function known(text: string | undefined): Locale | undefined {
  return LOCALES.find((locale) => locale === text);
}
