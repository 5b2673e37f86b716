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
export function allowOrigin({ headers, method }: Request, reply: Headers): void {
  const allowed = env().API_ORIGINS;
  if (allowed.length > 0) reply.append("Vary", "Origin");
  const origin = headers.get("origin");
  if (origin === null || !allowed.includes(origin)) return;
  reply.set("Access-Control-Allow-Origin", origin);
  reply.set("Access-Control-Expose-Headers", TELLS);
  if (method !== "OPTIONS") return;
  reply.set("Access-Control-Allow-Methods", "GET, POST");
  reply.set("Access-Control-Allow-Headers", ASKS);
  reply.set("Access-Control-Max-Age", "600");
}
