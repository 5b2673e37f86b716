/** One word in braces; anything else in braces is text like any other. */
const NAMED = /\{\s*([\p{L}\p{N}_-]+)\s*\}/gu;

/** What the text names in braces and is not among the `known`, each once. */
export function namedBesides(text: string, known: readonly string[]): string[] {
  const named = [...text.matchAll(NAMED)].map(([, name = ""]) => name);
  return [...new Set(named)].filter((name) => !known.includes(name));
}

/** The text with these words in it. What there is no word for, or an empty one, stays in braces. */
export function withWords(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(
    NAMED,
    (written, name: string) => (Object.hasOwn(words, name) && words[name]) || written,
  );
}

/** Where the first of the `known` stands in braces, or null. */
export function firstNamed(text: string, known: readonly string[]): { start: number; end: number } | null {
  const gap = [...text.matchAll(NAMED)].find(([, name = ""]) => known.includes(name));
  return gap ? { start: gap.index, end: gap.index + gap[0].length } : null;
}
