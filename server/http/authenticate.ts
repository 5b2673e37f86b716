import type { Viewer } from "@/domain/viewer";
import { localeOf } from "@/i18n/locale";
import { findViewer } from "@/server/accounts/find-viewer";
import { isNearlyOver, readToken, signToken } from "@/server/accounts/token";
import { now } from "@/server/clock";
import { notAllowed, unauthenticated } from "@/server/errors";
import { isOwnOrigin } from "./origin";
import { sessionTokenIn } from "./session-cookie";

/** Who asks, and the header with which the reply renews a token that is nearly over. */
export type Identity = { viewer: Viewer | null; renewal?: string };

/**
 * Finds out who asks, from the credential alone (contract §2): the header `Token` or `Authorization: Bearer`,
 * else the session cookie. A header that is present but bad is refused, whatever the cookie says; a cookie counts
 * only on requests from our own pages.
 */
export async function authenticate(headers: Headers, method: string): Promise<Identity> {
  const token = headerToken(headers);
  if (token !== null) return byToken(token, headers);

  const viewer = await sessionViewer(headers);
  if (viewer && !isOwnOrigin(headers, method)) throw notAllowed("foreign_origin");
  return { viewer };
}

/** The person whose session cookie this is, or null: an ended session is the same as none. */
export async function sessionViewer(headers: Headers): Promise<Viewer | null> {
  const cookie = sessionTokenIn(headers);
  const claims = cookie && (await readToken(cookie));
  return claims && claims.use === "session" ? findViewer(claims, localeOf(headers)) : null;
}

async function byToken(token: string, headers: Headers): Promise<Identity> {
  const claims = await readToken(token);
  const viewer = claims?.use === "token" ? await findViewer(claims, localeOf(headers)) : null;
  if (!claims || !viewer) throw unauthenticated("bad_credential");
  return isNearlyOver(claims, now()) ? { viewer, renewal: await signToken(claims) } : { viewer };
}

/** The token that a header gives, "" when the header is there without one, null when there is none. */
function headerToken(headers: Headers): string | null {
  const token = headers.get("token");
  if (token !== null) return token.trim();
  const authorization = headers.get("authorization");
  if (authorization === null) return null;
  return /^Bearer\s+(\S+)$/i.exec(authorization.trim())?.[1] ?? "";
}
