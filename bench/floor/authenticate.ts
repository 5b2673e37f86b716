// Who calls: a token signed by HMAC, then the account it names, as Atelier checks it.
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/server/env";
import { rowsOf } from "./database";
import { notAllowed, notSignedIn } from "./refusal";

export type Customer = { id: number; role: string; name: string };
type Claims = { sub: string; ver: number; use: string; exp: number };

const SECRET = env().NEXTAUTH_SECRET;
const FIND = {
  name: "viewer",
  text: `SELECT "id", "role", "name" FROM "User" WHERE "id" = $1 AND "sessionVersion" = $2`,
};

/** The customer whose token this is; refuses anything else. Staff have no business here. */
export async function authenticate(token: unknown): Promise<Customer> {
  const claims = typeof token === "string" ? claimsIn(token) : null;
  if (!claims) throw notSignedIn();
  const [user] = await rowsOf<Customer>(FIND, [Number(claims.sub), claims.ver]);
  if (!user) throw notSignedIn();
  if (user.role !== "customer") throw notAllowed();
  return user;
}

function claimsIn(token: string): Claims | null {
  const [header = "", payload = "", signature = ""] = token.split(".");
  const expected = createHmac("sha256", SECRET).update(`${header}.${payload}`).digest();
  const given = Buffer.from(signature, "base64url");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  if (read<{ alg: string }>(header).alg !== "HS256") return null;
  const claims = read<Claims>(payload);
  const isFine = claims.use === "token" && claims.exp > Date.now() / 1000 && /^\d{1,10}$/.test(claims.sub);
  return isFine ? claims : null;
}

/** Only what we signed is read, so it is JSON. */
function read<T>(part: string): T {
  return JSON.parse(Buffer.from(part, "base64url").toString());
}
