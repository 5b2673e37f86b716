import type { KeyScope } from "@/domain/api-key";
import type { Viewer } from "@/domain/viewer";
import { localeOf } from "@/i18n/locale";
import { findViewer } from "@/server/accounts/find-viewer";
import { type Claims, isNearlyOver, readToken, signToken } from "@/server/accounts/token";
import { now } from "@/server/clock";
import { type AppError, lacksScope, notAllowed, unauthenticated } from "@/server/errors";
import { findKey } from "@/server/keys/find-key";
import { noteUse } from "@/server/keys/note-use";
import { claimsToBeKey } from "@/server/keys/secret";
import { findLinkViewer } from "@/server/links/find-link-viewer";
import { isOwnOrigin } from "./origin";
import { addressOf } from "./request-id";
import { sessionTokenIn } from "./session-cookie";

/**
 * Whom a credential belongs to, why it does not serve for this call, if so, and the token with which the reply renews
 * one that is nearly over.
 */
export type Identity = { holder: Viewer | null; refusal?: AppError; renewal?: string };

/**
 * Finds out who asks, from the credential alone (contract §2): a token or an API key in the header `Token` or
 * `Authorization: Bearer`, else the session cookie. A header that is present but bad is refused, whatever the cookie
 * says; a cookie counts only on requests from our own pages; a key only where it has all the scopes that are needed.
 */
export async function authenticate(
  headers: Headers,
  method: string,
  needed: readonly KeyScope[],
): Promise<Identity> {
  const credential = headerCredential(headers);
  if (credential === null) return byCookie(headers, method);
  return claimsToBeKey(credential) ? byKey(credential, headers, needed) : byToken(credential, headers);
}

/**
 * The person whose session cookie this is, or null: an ended session is the same as none. So is that of somebody who came by
 * a link, for they have not signed in: what they may see asks for the `visitor`.
 */
export async function sessionViewer(headers: Headers): Promise<Viewer | null> {
  const viewer = await visitor(headers);
  return viewer?.onlyOrder === undefined ? viewer : null;
}

/** The same, or whoever came by a link into one order. */
export async function visitor(headers: Headers): Promise<Viewer | null> {
  const cookie = sessionTokenIn(headers);
  const claims = cookie ? readToken(cookie) : null;
  const viewer = claims && (await holderOf(claims, headers));
  return viewer && { ...viewer, address: addressOf(headers) };
}

async function holderOf(claims: Claims, headers: Headers): Promise<Viewer | null> {
  if (claims.use === "session") return findViewer(claims, localeOf(headers));
  return claims.use === "link" ? findLinkViewer(claims, localeOf(headers)) : null;
}

/** The credential that a header gives, "" when the header is there without one, null when there is none. */
export function headerCredential(headers: Headers): string | null {
  const token = headers.get("token");
  if (token !== null) return token.trim();
  const authorization = headers.get("authorization");
  if (authorization === null) return null;
  return /^Bearer\s+(\S+)$/i.exec(authorization.trim())?.[1] ?? "";
}

async function byCookie(headers: Headers, method: string): Promise<Identity> {
  const holder = await visitor(headers);
  const foreign = holder && !isOwnOrigin(headers, method);
  return { holder, ...(foreign && { refusal: notAllowed("foreign_origin") }) };
}

async function byKey(secret: string, headers: Headers, needed: readonly KeyScope[]): Promise<Identity> {
  const key = await findKey(secret, localeOf(headers));
  if (!key) return bad();
  void noteUse(key);
  const missing = needed.find((scope) => !key.scopes.includes(scope));
  return {
    holder: { ...key.viewer, address: addressOf(headers) },
    ...(missing && { refusal: lacksScope(missing) }),
  };
}

async function byToken(token: string, headers: Headers): Promise<Identity> {
  const claims = readToken(token);
  const found = claims?.use === "token" ? await findViewer(claims, localeOf(headers)) : null;
  if (!claims || !found) return bad();
  const holder = { ...found, address: addressOf(headers) };
  return isNearlyOver(claims, now()) ? { holder, renewal: signToken(claims) } : { holder };
}

function bad(): Identity {
  return { holder: null, refusal: unauthenticated("bad_credential") };
}
