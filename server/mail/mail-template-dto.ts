import { type MailReader, type MailValues, type Wording, wordedFor } from "@/domain/mail/wording";
import type { Locale } from "@/domain/viewer";
import { wordsIn } from "@/i18n/translate";
import type { MailTemplate, MailTemplateQuery } from "@/schemas/mail-template";
import { unix } from "@/server/clock";
import type { Prisma } from "@/server/db";
import { findShop } from "@/server/shop";

/** A mail as it is worded, with an example filled in; `row` where an owner worded it. */
export function toMailTemplate(
  { reader, kind, language }: MailTemplateQuery,
  row: Prisma.MailTemplateGetPayload<object> | null,
  shop: string,
): MailTemplate {
  const { subject, opening, closing } = row ?? standardWording(language);
  const example = wordedFor({ subject, opening, closing }, exampleFor(reader, language, shop));
  return {
    reader,
    kind,
    language,
    subject,
    opening,
    closing,
    standard: row === null,
    preview: {
      subject: example.subject,
      opening: example.opening.join("\n\n"),
      closing: example.closing.join("\n\n"),
    },
    updated_time: row ? unix(row.updatedAt) : 0,
  };
}

/** The words that mails have until an owner finds others. */
export function standardWording(language: Locale): Wording {
  const words = wordsIn(language);
  const [title, id, shop, name] = ["{title}", "{order}", "{shop}", "{name}"];
  return {
    subject: words("mail.subject", { title, id }),
    opening: `${words("mail.greeting", { name })}\n\n${words("mail.intro", { title, id, shop })}`,
    closing: "",
  };
}

/** What stands in place of the variables where wordings are shown, by reader and language. */
export async function mailExamples() {
  const { name } = await findShop();
  const inBoth = (reader: MailReader) => ({
    en: exampleFor(reader, "en", name),
    zh: exampleFor(reader, "zh", name),
  });
  return { customer: inBoth("customer"), merchant: inBoth("merchant") };
}

function exampleFor(reader: MailReader, language: Locale, shop: string): MailValues {
  const words = wordsIn(language);
  const customer = words("mail.example.customer");
  return {
    name: reader === "customer" ? customer : words("mail.example.colleague"),
    customer,
    order: "188",
    title: words("mail.example.title"),
    product: words("mail.example.product"),
    shop,
  };
}
