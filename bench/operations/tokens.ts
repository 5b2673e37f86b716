import { SignJWT } from "jose";

const MONTH = 30 * 86_400;

/** What signing in gives, for a header or for the session cookie, without a thousand sign-ins. */
export async function signFor(userId: number, use: "token" | "session", secret: string): Promise<string> {
  return new SignJWT({ ver: 0, life: MONTH, use })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(String(userId))
    .setIssuedAt()
    .setExpirationTime(`${MONTH}s`)
    .sign(new TextEncoder().encode(secret));
}

/** The header with which a browser that is signed in asks for pages over http. */
export const cookieOf = (session: string) => ({ cookie: `next-auth.session-token=${session}` });
