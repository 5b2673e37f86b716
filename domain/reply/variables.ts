import { firstNamed, namedBesides, withWords } from "../variables";

/** What a saved reply may name in braces, as in `{customer}`: the order that it answers has the words for it. */
export const REPLY_VARIABLES = [
  "customer",
  "order",
  "title",
  "product",
  "me",
  "shop",
  "amount",
  "due",
] as const;
export type ReplyVariable = (typeof REPLY_VARIABLES)[number];

/** The words of one order; empty where it has none yet, as an order without a quote has no amount. */
export type ReplyValues = Record<ReplyVariable, string>;

/** As it is written in a reply. */
export function inBraces(variable: ReplyVariable): string {
  return `{${variable}}`;
}

/** What the text names in braces and no order has words for, each once. */
export function unknownVariables(text: string): string[] {
  return namedBesides(text, REPLY_VARIABLES);
}

/** The text with the order's own words. What the order has no words for yet stays in braces, for the writer to see. */
export function fillIn(text: string, values: ReplyValues): string {
  return withWords(text, values);
}

/** Where the first variable stands that is still to be filled in by hand, or null. */
export function firstGap(text: string): { start: number; end: number } | null {
  return firstNamed(text, REPLY_VARIABLES);
}
