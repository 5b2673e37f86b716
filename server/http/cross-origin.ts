import { env } from "@/server/env";

/** What a page elsewhere may send along, and what it may read of a reply beside the body. Cookies are in neither. */
const ASKS =
  "Token, Authorization, Content-Type, Idempotency-Key, Accept-Language, Last-Event-ID, Range, If-Range, X-Request-Id";
const TELLS =
  "Update-Token, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, X-Request-Id, Allow, Accept-Ranges, Content-Range, Content-Disposition, ETag";

/**
 * Lets programs that run in pages of the origins in `API_ORIGINS` call with a token or a key, and nobody else. There are
 * no credentials in it: a browser sends no cookie along, and one that came all the same counts for nothing.
 */
export function forOrigin({ headers, method }: Request): Record<string, string> {
  const allowed = env().API_ORIGINS;
  if (allowed.length === 0) return {};
  const origin = headers.get("origin");
  if (origin === null || !allowed.includes(origin)) return VARY;
  const reading = { ...VARY, "Access-Control-Allow-Origin": origin, "Access-Control-Expose-Headers": TELLS };
  return method === "OPTIONS" ? { ...reading, ...MAY } : reading;
}

const VARY = { Vary: "Origin" };
const MAY = {
  "Access-Control-Allow-Methods": "GET, POST",
  "Access-Control-Allow-Headers": ASKS,
  "Access-Control-Max-Age": "600",
};
