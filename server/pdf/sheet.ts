import type { Locale } from "@/domain/viewer";

export type Named = { name: string; value: string };

/** Who sends it: what stands below the name, each part in lines of its own, and a logo as the `data:` address of a PNG. */
export type Sender = { name: string; below: string[]; logo: string | null };

/**
 * A document for a customer, in the words of whoever reads it and with every amount written already: plain data, since it
 * is drawn on another thread.
 */
export type Sheet = {
  locale: Locale;
  from: Sender;
  /** What it is. */
  title: string;
  /** What has become of it, if that is to be read before anything else. */
  mark: string | null;
  /** To whom, about what, when. */
  about: Named[];
  /** May be empty. */
  text: string;
  /** Columns of text, of which all but the first hold figures. */
  table: { head: string[]; rows: string[][] } | null;
  /** What leads to the total, the total, and what is in it already. */
  sum: { above: Named[]; total: Named; within: Named[] };
  /** Said small below the total. */
  note: string;
  facts: Named[];
  /** Longer texts, each under its heading. */
  sections: { title: string; text: string }[];
  /** At the foot of every page, where `{page}` and `{pages}` stand for the numbers. */
  foot: string;
};

/** What the numbers stand in place of at the foot: they are known only when all is laid out. */
export const PAGES = { page: "{page}", pages: "{pages}" };
