import type { SignIn } from "@/schemas/account";
import { auditLock } from "@/server/audit/audit";
import { db } from "@/server/db";
import { conflict } from "@/server/errors";
import { countAttempt, forgiveAttempt } from "@/server/limits";
import { sealed, sealedAddress } from "@/server/sealed";
import { passwordMatches } from "./password";

/**
 * The account that this name (user name, e-mail or phone) and password belong to.
 * Attempts are limited for the pair of account and address, for the address, and, far higher, for the account,
 * so that a stranger can neither guess on nor lock anyone out.
 * @param address where the caller is, as far as the server can tell
 */
export async function checkPassword({ name, password }: SignIn, address: string) {
  const limits = limitsOf(name, address);
  const last = await countAttempt(limits);
  const user = await findByName(name);
  if (!(await passwordMatches(password, user?.passwordHash)) || !user) {
    if (last && user) await auditLock(user, address);
    throw conflict("wrong_password");
  }
  await forgiveAttempt(limits);
  return user;
}

/** What two spellings of a sign-in name have in common: case, and the punctuation of a phone number. */
export function canonicalName(name: string): string {
  const trimmed = name.trim().toLowerCase();
  return /^[\s+()-]*\d[\d\s+()-]*$/.test(trimmed) ? trimmed.replace(/[^\d+]/g, "") : trimmed;
}

async function findByName(name: string) {
  const key = canonicalName(name);
  return db().user.findFirst({ where: { OR: [{ userName: key }, { email: key }, { phone: key }] } });
}

function limitsOf(name: string, address: string) {
  const account = sealed(canonicalName(name));
  return [
    { key: `sign-in:${account}:${sealedAddress(address)}`, most: 8 },
    { key: `sign-in-address:${sealedAddress(address)}`, most: 60 },
    { key: `sign-in-account:${account}`, most: 100 },
  ];
}
