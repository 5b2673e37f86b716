import { groupOf, NOTIFICATION_GROUPS, type NotificationKind } from "../notification/kinds";
import { switchesOf } from "../notification/switches";
import { withWords } from "../variables";

/** What a mail's wording may name in braces, as in `{customer}`: every order and every reader has a word for it. */
export const MAIL_VARIABLES = ["name", "customer", "order", "title", "product", "shop"] as const;
type MailVariable = (typeof MAIL_VARIABLES)[number];
export type MailValues = Record<MailVariable, string>;

/** Who reads mails. */
export const MAIL_READERS = ["customer", "merchant"] as const;
export type MailReader = (typeof MAIL_READERS)[number];

/** What a mail is about: one kind of thing that happened, or several at once. */
export const MAIL_KINDS = [...NOTIFICATION_GROUPS, "several"] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** The sentences around what happened: the line in the inbox, what stands above it and what stands below it. */
export type Wording = { subject: string; opening: string; closing: string };

/** Under which kind the wording is kept of a mail that tells of all these; at least one. */
export function mailKindOf(kinds: readonly NotificationKind[]): MailKind {
  const [first, ...others] = new Set(kinds.map(groupOf));
  return first !== undefined && others.length === 0 ? first : "several";
}

/** About what this side is ever mailed. */
export function mailKindsFor(reader: MailReader): MailKind[] {
  const role = reader === "customer" ? "customer" : "staff";
  return MAIL_KINDS.filter((kind) => kind === "several" || switchesOf(role, kind, []) !== null);
}

/** The wording with one order's and one reader's words: the subject, and the paragraphs above and below. */
export function wordedFor({ subject, opening, closing }: Wording, values: MailValues) {
  return {
    subject: withWords(subject, values),
    opening: paragraphs(opening).map((part) => withWords(part, values)),
    closing: paragraphs(closing).map((part) => withWords(part, values)),
  };
}

/** Empty lines part them; none are left where there is nothing. */
function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);
}
