import { env } from "@/server/env";

/**
 * Whether a request that carries a session cookie comes from our own pages (contract §2).
 * Browsers say so in `Sec-Fetch-Site`, and in `Origin` on every POST. Reading by following a link or typing an
 * address is our own visitor's doing; a POST that says nothing of its origin is refused.
 */
export function isOwnOrigin(headers: Headers, method: string): boolean {
  const origin = headers.get("origin");
  if (origin !== null) return isOurs(origin, headers);
  const site = headers.get("sec-fetch-site");
  if (site === "same-origin" || site === "none") return true;
  const reading = method === "GET" || method === "HEAD";
  return reading && (site === null || headers.get("sec-fetch-mode") === "navigate");
}

function isOurs(origin: string, headers: Headers): boolean {
  if (!URL.canParse(origin)) return false;
  const { host, origin: whole } = new URL(origin);
  return whole === new URL(env().NEXTAUTH_URL).origin || host === headers.get("host");
}
