import { createFormatter } from "use-intl/core";
import type { StaffRole } from "@/domain/staff";
import type { Locale } from "@/domain/viewer";
import { wordsIn } from "@/i18n/translate";
import { findShop } from "@/server/shop";
import type { Letter } from "./letter";
import { LANGUAGE } from "./letter-to";
import { inOneLine } from "./one-line";

type Invited = { role: StaffRole; by: string; link: string; expiresAt: Date };

/** What is mailed to somebody who is invited to work at the shop, by the shop's clock: they have no account yet. */
export async function invitationLetter(invited: Invited, locale: Locale): Promise<Letter> {
  const { name, timeZone } = await findShop();
  const words = wordsIn(locale);
  const who = { by: inOneLine(invited.by), shop: inOneLine(name) };
  const formats = createFormatter({ locale, timeZone });
  const until = formats.dateTime(invited.expiresAt, { dateStyle: "long", timeStyle: "short" });
  return {
    language: LANGUAGE[locale],
    reply: null,
    subject: words("mail.invitation.subject", who),
    shop: who.shop,
    opening: [
      words("mail.invitation.greeting"),
      words("mail.invitation.text", { ...who, role: invited.role }),
    ],
    items: [],
    open: words("mail.invitation.open"),
    url: invited.link,
    closing: [words("mail.invitation.until", { until })],
    small: [words("mail.invitation.yours", who)],
    stop: null,
  };
}
