import { createSigner, createVerifier } from "fast-jwt";
import * as z from "zod";
import { now, unix } from "@/server/clock";
import { env } from "@/server/env";

/**
 * A session cookie and a `Token` header are the same thing in two places; `use` keeps one from serving as the other. Who
 * came by a link has a session of the third kind.
 */
const TOKEN_USES = ["session", "token", "link"] as const;

const Claims = z.object({
  sub: z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number),
  ver: z.int(),
  life: z.int(),
  use: z.enum(TOKEN_USES),
  exp: z.int(),
  /** The one order that a link's session is for, and which generation of the order's links it came by. */
  order: z.int().optional(),
  gen: z.int().optional(),
});
export type Claims = z.output<typeof Claims>;

/** Lifetimes in seconds: a day, or thirty when the person asked to be remembered. */
export const LIFE = { short: 86_400, long: 30 * 86_400 } as const;

const RENEW_BELOW = 3600;

/** A signed token for this account, ending `life` seconds from now. */
export function signToken({ sub, ...rest }: Omit<Claims, "exp">): string {
  const iat = unix(now());
  return craft().sign({ ...rest, sub: String(sub), iat, exp: iat + rest.life });
}

/** The claims of a token that we signed and that has not ended, else null. */
export function readToken(token: string): Claims | null {
  try {
    return Claims.safeParse(craft().verify(token)).data ?? null;
  } catch {
    return null; // whatever is wrong with it: it is not ours, or over
  }
}

/** Whether less than an hour is left, so that the reply should carry a new one (`Update-Token`). */
export function isNearlyOver({ exp }: Claims, instant: Date): boolean {
  return exp - instant.getTime() / 1000 < RENEW_BELOW;
}

let crafted: { sign: (claims: object) => string; verify: (token: string) => unknown } | undefined;

function craft() {
  const key = env().NEXTAUTH_SECRET;
  crafted ??= {
    sign: createSigner({ key, algorithm: "HS256" }),
    verify: createVerifier({ key, algorithms: ["HS256"] }),
  };
  return crafted;
}
