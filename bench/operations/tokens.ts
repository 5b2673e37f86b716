import { createSigner } from "fast-jwt";

const MONTH = 30 * 86_400;

/** What signing in gives, for a header or for the session cookie, without a thousand sign-ins. */
export function signFor(userId: number, use: "token" | "session", key: string): string {
  const sign = createSigner({ key, algorithm: "HS256", expiresIn: MONTH * 1000 });
  return sign({ sub: String(userId), ver: 0, life: MONTH, use });
}

/** The header with which a browser that is signed in asks for pages over http. */
export const cookieOf = (session: string) => ({ cookie: `next-auth.session-token=${session}` });
