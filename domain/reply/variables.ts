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

/** One word in braces; anything else in braces is text like any other. */
const NAMED = /\{\s*([\p{L}\p{N}_-]+)\s*\}/gu;

/** As it is written in a reply. */
export function inBraces(variable: ReplyVariable): string {
  return `{${variable}}`;
}

/** What the text names in braces and no order has words for, each once. */
export function unknownVariables(text: string): string[] {
  const named = [...text.matchAll(NAMED)].map(([, name = ""]) => name);
  return [...new Set(named)].filter((name) => !isVariable(name));
}

/** The text with the order's own words. What the order has no words for yet stays in braces, for the writer to see. */
export function fillIn(text: string, values: ReplyValues): string {
  return text.replace(NAMED, (written, name: string) => (isVariable(name) && values[name]) || written);
}

/** Where the first variable stands that is still to be filled in by hand, or null. */
export function firstGap(text: string): { start: number; end: number } | null {
  const gap = [...text.matchAll(NAMED)].find(([, name = ""]) => isVariable(name));
  return gap ? { start: gap.index, end: gap.index + gap[0].length } : null;
}

function isVariable(name: string): name is ReplyVariable {
  return (REPLY_VARIABLES as readonly string[]).includes(name);
}
