import { createTranslator } from "use-intl/core";
import type { Locale } from "@/domain/viewer";
import { MESSAGES } from "./messages";

function createWords(locale: Locale) {
  return createTranslator({ locale, messages: MESSAGES[locale] });
}

/** All the words of one language, for code that is not drawing a page: refusals, status words on the wire. */
export type Words = ReturnType<typeof createWords>;

const made = new Map<Locale, Words>();

/** The translator of a language; it is made once. */
export function wordsIn(locale: Locale): Words {
  const words = made.get(locale) ?? createWords(locale);
  made.set(locale, words);
  return words;
}
