import { mailKindOf, wordedFor } from "@/domain/mail/wording";
import type { NotificationKind } from "@/domain/notification/kinds";
import { type Locale, type Role, sideOf } from "@/domain/viewer";
import type { Tx } from "@/server/db";
import { findShop } from "@/server/shop";
import { standardWording } from "./mail-template-dto";
import { inOneLine } from "./one-line";

type About = {
  person: { name: string; role: Role };
  orderId: number;
  kinds: readonly string[];
  locale: Locale;
};

/**
 * The sentences around the news of one order: the owner's for mails of this kind, to this side and in this language, else the
 * standard ones.
 */
export async function worded(tx: Tx, { person, orderId, kinds, locale: language }: About) {
  const reader = sideOf(person) === "customer" ? "customer" : "merchant";
  const kind = mailKindOf(kinds as readonly NotificationKind[]);
  const row = await tx.mailTemplate.findUnique({
    where: { reader_kind_language: { reader, kind, language } },
  });
  const order = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { title: true, product: { select: { title: true } }, customer: { select: { name: true } } },
  });
  const shop = await findShop();
  return wordedFor(row ?? standardWording(language), {
    name: inOneLine(person.name),
    customer: inOneLine(order.customer.name),
    order: String(orderId),
    title: inOneLine(order.title),
    product: inOneLine(order.product.title),
    shop: inOneLine(shop.name),
  });
}
