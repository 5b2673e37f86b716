import { createTranslator, IntlErrorCode } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "@/domain/viewer";
import { MESSAGES } from "./messages";

type Tree = { [key: string]: string | Tree };

/** Every sentence of a language by its full name. */
function sentencesOf(locale: Locale): Map<string, string> {
  const flat = (tree: Tree, at: string): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string" ? [[`${at}${key}`, value] as [string, string]] : flat(value, `${at}${key}.`),
    );
  return new Map(flat(MESSAGES[locale], ""));
}

type Heard = { missing?: string; problem: string | null };

/** One voice of each language, since making one reads all its sentences; what it heard wrong last is beside it. */
function voiceOf(locale: Locale) {
  const heard: Heard = { problem: null };
  const translate = createTranslator({
    locale,
    messages: MESSAGES[locale],
    onError(error) {
      heard.missing = /variable "(\w+)" was not provided/.exec(error.message)?.[1];
      heard.problem = error.code === IntlErrorCode.FORMATTING_ERROR && heard.missing ? null : error.message;
    },
  }) as unknown as { rich(name: string, values: object): unknown };
  return { heard, translate, sentences: sentencesOf(locale) };
}

const VOICES = { en: voiceOf("en"), zh: voiceOf("zh") };

/** Says a sentence, finding out by asking which values it mentions. */
function say(locale: Locale, name: string): { text: string; mentions: string[]; problem: string | null } {
  const { heard, translate, sentences } = VOICES[locale];
  const mentions: string[] = [];
  const tags = [...(sentences.get(name) ?? "").matchAll(/<(\w+)>/g)].map(([, tag = ""]) => tag);
  for (;;) {
    Object.assign(heard, { missing: undefined, problem: null });
    const values = {
      ...Object.fromEntries(mentions.map((mentioned) => [mentioned, 3])),
      ...Object.fromEntries(tags.map((tag) => [tag, (chunks: unknown) => String(chunks)])),
    };
    const text = String(translate.rich(name, values));
    const { missing, problem } = heard;
    if (missing === undefined || mentions.includes(missing))
      return { text, mentions: mentions.sort(), problem };
    mentions.push(missing);
  }
}

describe("sentences", () => {
  test("a reader of either language misses none of them", () => {
    expect([...sentencesOf("zh").keys()].sort()).toEqual([...sentencesOf("en").keys()].sort());
  });

  test.each(LOCALES)("in %s each can be said, and none is empty", (locale) => {
    for (const [name, written] of sentencesOf(locale)) {
      const { text, problem } = say(locale, name);
      expect(problem, `${locale} ${name}`).toBeNull();
      expect(written.trim(), `${locale} ${name}`).not.toBe("");
      expect(text, `${locale} ${name}`).not.toContain("{");
    }
  });

  test("both languages mention the same things", () => {
    for (const name of sentencesOf("en").keys())
      expect(say("zh", name).mentions, name).toEqual(say("en", name).mentions);
  });

  test("the Chinese ones are in Chinese", () => {
    const english = sentencesOf("en");
    const same = [...sentencesOf("zh")].filter(([name, text]) => english.get(name) === text);
    const words = same.filter(([, text]) => /[a-z]{4,}/.test(text.replace(/\{[^}]*\}/g, "")));
    expect(words).toEqual([]);
  });
});
