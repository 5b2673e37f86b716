import { createFormatter } from "use-intl/core";
import { LINK_DAYS } from "@/domain/link";
import { LOCALES, type Locale } from "@/domain/viewer";
import type { Formats } from "@/i18n/formats";
import { type Words, wordsIn } from "@/i18n/translate";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db";
import { findShop } from "@/server/shop";
import { comesByLink, itemsOf } from "./items-of";
import type { Letter } from "./letter";
import { listFor } from "./list-for";
import { inOneLine } from "./one-line";
import type { Reader, Told } from "./still-to-tell";
import { stopLinks } from "./stop-link";
import { worded } from "./worded";

/** In which language, by which clock and in the name of which shop somebody is written to. */
export type Voice = { locale: Locale; words: Words; formats: Formats; shop: string };

const DAY_MS = 24 * 3600 * 1000;

/**
 * What a mail to somebody says of what happened, in their language and by their clock: all of it where it is of one order,
 * a list with a line for each thing where it is of several. Customers get links that open their order without a password,
 * everybody else those for which they sign in.
 * @param rows at least one, oldest first
 */
export async function letterTo(tx: Tx, reader: Reader, rows: readonly Told[]): Promise<Letter> {
  const { name, timeZone } = await findShop();
  const [first] = rows as [Told, ...Told[]];
  const locale = languageOf(reader, first.order.title);
  const formats = createFormatter({ locale, timeZone: reader.timeZone ?? timeZone });
  const voice = { locale, words: wordsIn(locale), formats, shop: inOneLine(name) };
  const isList = rows.some(({ orderId }) => orderId !== first.orderId);
  const said = await (isList ? listFor(reader, rows, voice) : aboutOrder(tx, reader, rows, voice));
  return {
    language: LANGUAGE[locale],
    shop: voice.shop,
    ...said,
    small: [...(rows.some((row) => comesByLink(reader, row)) ? [linksEnd(voice)] : []), ...said.small],
    stop: { label: voice.words("mail.stop"), url: stopLinks(reader.id).page },
  };
}

/** What is special about a letter: the rest is the same in all of them. */
export type Said = Pick<Letter, "subject" | "opening" | "closing" | "items" | "open" | "url" | "small">;

async function aboutOrder(tx: Tx, reader: Reader, rows: readonly Told[], voice: Voice): Promise<Said> {
  const { words, shop, locale } = voice;
  const [{ orderId }] = rows as [Told, ...Told[]];
  const items = await itemsOf(tx, reader, rows, voice);
  return {
    ...(await worded(tx, { person: reader, orderId, kinds: rows.map(({ kind }) => kind), locale })),
    items,
    open: words("mail.open"),
    url: items.at(-1)?.url ?? "",
    small: [words("mail.why", { shop })],
  };
}

function linksEnd({ words, formats }: Voice): string {
  const until = new Date(now().getTime() + LINK_DAYS * DAY_MS);
  return words("mail.by_link", { day: formats.dateTime(until, { dateStyle: "long" }) });
}

/** The language that they chose, else the one in which the order's title is written. */
export function languageOf({ language }: Reader, title: string): Locale {
  return LOCALES.find((one) => one === language) ?? (/\p{Script=Han}/u.test(title) ? "zh" : "en");
}

const LANGUAGE = { en: "en", zh: "zh-CN" } as const satisfies Record<Locale, string>;
