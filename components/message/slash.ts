import type { SavedReply } from "@/schemas/reply";

/** Where a saved reply is looked for: from the slash to the caret, and what stands between them. */
export type Slash = { start: number; end: number; query: string };

/** The slash that begins a line with nothing else on it but the word behind it, where the caret is; else null. */
export function slashAt(text: string, caret: number): Slash | null {
  const start = text.lastIndexOf("\n", caret - 1) + 1;
  const query = /^\/(\S{0,40})$/.exec(text.slice(start, caret))?.[1];
  const [behind = ""] = text.slice(caret).split("\n");
  if (query === undefined || behind.trim() !== "") return null;
  return { start, end: caret, query: query.toLowerCase() };
}

/** Those whose name or text has what was typed, the names that begin with it on top. */
export function fitting(replies: readonly SavedReply[], query: string): SavedReply[] {
  const rank = ({ name, text }: SavedReply) => {
    if (name.startsWith(query)) return 0;
    return name.includes(query) ? 1 : text.toLowerCase().includes(query) ? 2 : 3;
  };
  const ranked = replies.map((reply) => ({ reply, rank: rank(reply) })).filter((one) => one.rank < 3);
  return ranked.sort((one, other) => one.rank - other.rank).map(({ reply }) => reply);
}
