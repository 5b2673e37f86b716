import type { Locale, Viewer } from "@/domain/viewer";

/** Whoever calls something that needs no account: perhaps signed in, in any case from somewhere. */
export type Caller = { viewer: Viewer | null; locale: Locale; address: string };
