import type { Locale, Viewer } from "@/domain/viewer";

/** Whoever calls something that needs no account: perhaps signed in, in any case from somewhere. */
export type Caller = {
  viewer: Viewer | null;
  locale: Locale;
  /** The language that they asked for, if they did: what to write to them in later. */
  language?: Locale;
  address: string;
  /** The Idempotency-Key. What of a reply may be kept for it, only the verb knows: some hold a token. */
  key?: string;
};
