import { jwtVerify, SignJWT } from "jose";
import * as z from "zod";
import { env } from "@/server/env";

/** A session cookie and a `Token` header are the same thing in two places; `use` keeps one from serving as the other. */
const TOKEN_USES = ["session", "token"] as const;

const Claims = z.object({
  sub: z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number),
  ver: z.int(),
  life: z.int(),
  use: z.enum(TOKEN_USES),
  exp: z.int(),
});
export type Claims = z.output<typeof Claims>;

/** Lifetimes in seconds: a day, or thirty when the person asked to be remembered. */
export const LIFE = { short: 86_400, long: 30 * 86_400 } as const;

const RENEW_BELOW = 3600;

/** A signed token for this account, ending `life` seconds from now. */
export async function signToken(claims: Pick<Claims, "sub" | "ver" | "life" | "use">): Promise<string> {
  const { sub, ...rest } = claims;
  return new SignJWT(rest)
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(String(sub))
    .setIssuedAt()
    .setExpirationTime(`${claims.life}s`)
    .sign(key());
}

/** The claims of a token that we signed and that has not ended, else null. */
export async function readToken(token: string): Promise<Claims | null> {
  const verified = await jwtVerify(token, key(), { algorithms: ["HS256"] }).catch(() => null); // any failure: not ours, or over
  return verified && (Claims.safeParse(verified.payload).data ?? null);
}

/** Whether less than an hour is left, so that the reply should carry a new one (`Update-Token`). */
export function isNearlyOver({ exp }: Claims, instant: Date): boolean {
  return exp - instant.getTime() / 1000 < RENEW_BELOW;
}

function key(): Uint8Array {
  return new TextEncoder().encode(env().NEXTAUTH_SECRET);
}
