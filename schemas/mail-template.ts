import * as z from "zod";
import { MAIL_KINDS, MAIL_READERS, MAIL_VARIABLES, mailKindsFor } from "@/domain/mail/wording";
import { namedBesides } from "@/domain/variables";
import { LOCALES } from "@/domain/viewer";
import { rule, Text, UnixTime } from "./common";

const known = MAIL_VARIABLES.join(", ");

const Worded = (min: number, max: number) =>
  Text(min, max)
    .superRefine((text, { addIssue }) => {
      const [name] = namedBesides(text, MAIL_VARIABLES);
      if (name !== undefined) addIssue({ code: "custom", ...rule("reply_variable", { name, known }) });
    })
    .meta({ description: `May name in braces what is filled in: ${known}` });

const Subject = Worded(1, 150).refine((text) => !/[\r\n]/.test(text), rule("unstorable"));

const named = {
  reader: z.enum(MAIL_READERS).meta({ description: "Who reads it: the customer, or those who work here" }),
  kind: z.enum(MAIL_KINDS).meta({
    description: "What it is about; `several` for a mail that tells of more than one kind of news",
  }),
  language: z.enum(LOCALES),
};

/** Which mail. */
export const MailTemplateQuery = z
  .object(named)
  .refine(({ reader, kind }) => mailKindsFor(reader).includes(kind), {
    path: ["kind"],
    ...rule("mail_kind"),
  });
export type MailTemplateQuery = z.output<typeof MailTemplateQuery>;

/** The wording of a mail, as the owner writes it. */
export const MailTemplateDraft = z
  .object({
    ...named,
    subject: Subject,
    opening: Worded(1, 2000).meta({ description: "Stands above the news; an empty line parts paragraphs" }),
    closing: Worded(0, 2000).default("").meta({ description: "Stands below the news; may be empty" }),
  })
  .refine(({ reader, kind }) => mailKindsFor(reader).includes(kind), {
    path: ["kind"],
    ...rule("mail_kind"),
  });
export type MailTemplateDraft = z.output<typeof MailTemplateDraft>;

const wording = { subject: z.string(), opening: z.string(), closing: z.string() };

/** How a mail is worded now. */
export const MailTemplate = z
  .object({
    ...named,
    ...wording,
    standard: z.boolean().meta({ description: "Whether these are the words that Atelier comes with" }),
    preview: z.object(wording).meta({ description: "The same, filled in with an example" }),
    updated_time: UnixTime.meta({ description: "0 while it is the standard wording" }),
  })
  .meta({ id: "MailTemplate" });
export type MailTemplate = z.output<typeof MailTemplate>;
