import * as z from "zod";
import { signed, signedText } from "@/server/sealed";

const PURPOSE = "a link into one order";

/** A part of the order's page: `thread`, `message-12`, `quote-2`. */
const Place = z.string().regex(/^[a-z]+(-\d{1,10})?$/);

const Link = z.tuple([z.int(), z.int(), z.int(), z.int(), z.int(), Place.or(z.literal(""))]);

/**
 * What a link says: which order it opens for which customer, as of which version of their sessions and which generation of
 * the order's links, until when (unix seconds), and where on the page it leads ("" for its beginning).
 */
export type OrderLink = {
  order: number;
  user: number;
  ver: number;
  gen: number;
  until: number;
  at: string;
};

/** The last part of a link's address: whoever has it can read it, and nobody can make one. */
export function writeLink({ order, user, ver, gen, until, at }: OrderLink): string {
  return signed(PURPOSE, JSON.stringify([order, user, ver, gen, until, at]));
}

/** What a link that we made says, whether it still opens anything or not; null for everything else. */
export function readLink(token: string): OrderLink | null {
  const text = signedText(PURPOSE, token);
  if (text === null) return null;
  const [order, user, ver, gen, until, at] = Link.parse(JSON.parse(text));
  return { order, user, ver, gen, until, at };
}
