import { createFormatter } from "use-intl/core";
import { LINK_DAYS } from "@/domain/link";
import { LOCALES, type Locale } from "@/domain/viewer";
import { wordsIn } from "@/i18n/translate";
import { absolute } from "@/server/attachments/addresses";
import { now } from "@/server/clock";
import type { Prisma, Tx } from "@/server/db";
import { orderLink, orderPath } from "@/server/links/order-link";
import { toNotification } from "@/server/notifications/notification-dto";
import { findShop } from "@/server/shop";
import { detailsOf } from "./details";
import type { Item, Letter } from "./letter";
import { inOneLine } from "./one-line";
import { stopLinks } from "./stop-link";

type Row = Prisma.NotificationGetPayload<{ include: { order: { select: { title: true } } } }>;
type Person = Prisma.UserGetPayload<object>;

const DAY_MS = 24 * 3600 * 1000;

/**
 * What a mail to somebody says of what happened on an order, in their language and by their clock. Customers get links that
 * open this order without a password, staff those for which they sign in.
 * @param rows all of one order, at least one, oldest first
 */
export async function letterTo(tx: Tx, person: Person, rows: readonly Row[]): Promise<Letter> {
  const shop = await findShop();
  const { orderId: id, order } = rows[0] as Row;
  const locale = languageOf(person, order.title);
  const formats = createFormatter({ locale, timeZone: person.timeZone ?? shop.timeZone });
  const words = wordsIn(locale);
  const byLink = person.role === "customer";
  const details = await detailsOf(tx, id, rows, { words, formats });
  const items: Item[] = [];
  let newest = "";
  for (const row of rows) {
    const told = toNotification(row, details.said, locale);
    const when = formats.dateTime(row.createdAt, { dateStyle: "medium", timeStyle: "short" });
    newest = await addressFor(byLink, id, new URL(told.url).hash.slice(1));
    const sentence = inOneLine(words("mail.happened", { what: told.text, when }));
    items.push({ sentence, lines: details.linesOf(row.id), url: newest });
  }
  const until = formats.dateTime(new Date(now().getTime() + LINK_DAYS * DAY_MS), { dateStyle: "long" });
  const title = inOneLine(order.title);
  return {
    language: LANGUAGE[locale],
    subject: words("mail.subject", { title, id: String(id) }),
    shop: inOneLine(shop.name),
    greeting: words("mail.greeting", { name: inOneLine(person.name) }),
    intro: words("mail.intro", { title, id: String(id), shop: shop.name }),
    items,
    open: words("mail.open"),
    url: newest,
    small: [
      ...(byLink ? [words("mail.by_link", { day: until })] : []),
      words("mail.why", { shop: shop.name }),
    ],
    stop: { label: words("mail.stop"), url: stopLinks(person.id).page },
  };
}

/** The language that they chose, else the one in which the order's title is written. */
function languageOf({ language }: Person, title: string): Locale {
  return LOCALES.find((one) => one === language) ?? (/\p{Script=Han}/u.test(title) ? "zh" : "en");
}

const LANGUAGE = { en: "en", zh: "zh-CN" } as const satisfies Record<Locale, string>;

async function addressFor(byLink: boolean, id: number, at: string): Promise<string> {
  return byLink ? orderLink(id, at) : absolute(orderPath(id, at));
}
