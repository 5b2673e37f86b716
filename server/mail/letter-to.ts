import { createFormatter } from "use-intl/core";
import { LINK_DAYS } from "@/domain/link";
import { ABOVE_MARK } from "@/domain/mail/own-words";
import { can } from "@/domain/order/abilities";
import { LOCALES, type Locale, sideOf } from "@/domain/viewer";
import type { Formats } from "@/i18n/formats";
import { type Words, wordsIn } from "@/i18n/translate";
import { now } from "@/server/clock";
import type { Tx } from "@/server/db";
import { findShop } from "@/server/shop";
import { comesByLink, itemsOf } from "./items-of";
import type { Letter } from "./letter";
import { listFor } from "./list-for";
import { inOneLine } from "./one-line";
import { replyAddress } from "./reply-address";
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
export type Said = Pick<
  Letter,
  "reply" | "subject" | "opening" | "closing" | "items" | "open" | "url" | "small"
>;

async function aboutOrder(tx: Tx, reader: Reader, rows: readonly Told[], voice: Voice): Promise<Said> {
  const { words, shop, locale } = voice;
  const [{ orderId }] = rows as [Told, ...Told[]];
  const items = await itemsOf(tx, reader, rows, voice);
  const reply = await replyTo(tx, reader, rows[0] as Told, words);
  return {
    reply,
    ...(await worded(tx, { person: reader, orderId, kinds: rows.map(({ kind }) => kind), locale })),
    items,
    open: words("mail.open"),
    url: items.at(-1)?.url ?? "",
    small: [...(reply ? [words("mail.answer")] : []), words("mail.why", { shop })],
  };
}

/** Where they may answer, as long as they may write on the order at all. */
async function replyTo(
  tx: Tx,
  reader: Reader,
  { orderId, order }: Told,
  words: Words,
): Promise<Letter["reply"]> {
  if (!can(order.status, "send_message", sideOf(reader))) return null;
  const link = await tx.orderLink.findUnique({ where: { orderId }, select: { generation: true } });
  const right = { orderId, userId: reader.id, ver: reader.sessionVersion, gen: link?.generation ?? 0 };
  const address = replyAddress(right);
  if (address === null) return null;
  return { address, above: `${ABOVE_MARK} ${words("mail.above")} ${ABOVE_MARK}` };
}

function linksEnd({ words, formats }: Voice): string {
  const until = new Date(now().getTime() + LINK_DAYS * DAY_MS);
  return words("mail.by_link", { day: formats.dateTime(until, { dateStyle: "long" }) });
}

/** The language that they chose, else the one in which the order's title is written. */
export function languageOf({ language }: Reader, title: string): Locale {
  return LOCALES.find((one) => one === language) ?? (/\p{Script=Han}/u.test(title) ? "zh" : "en");
}

/** As a page names its language. */
export const LANGUAGE = { en: "en", zh: "zh-CN" } as const satisfies Record<Locale, string>;
