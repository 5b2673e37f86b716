import type { Account, Register } from "@/schemas/account";
import type { Caller } from "@/server/caller";
import { db, type Tx, transaction } from "@/server/db";
import { conflict, invalidField } from "@/server/errors";
import { countAttempt } from "@/server/limits";
import { keeperAt, onceOnly } from "@/server/once-only";
import { sealedAddress } from "@/server/sealed";
import { toAccount } from "./account-dto";
import { canonicalName } from "./check-password";
import { hashPassword, passwordMatches } from "./password";
import { LIFE } from "./token";

type Names = Record<keyof typeof COLUMN, string | undefined>;

/**
 * Makes a customer's account and signs it in. Names, addresses and numbers are taken once, whatever their case.
 * Of the first reply to an Idempotency-Key only the account is kept; a repetition is signed in anew.
 */
export async function register({ address, key }: Caller, input: Register): Promise<Account> {
  // Before the transaction: a refusal must count, and hashing takes its time.
  await countAttempt([{ key: `register:${sealedAddress(address)}`, most: 30 }]);
  const passwordHash = await hashPassword(input.password);
  const make = () => makeAccount(input, passwordHash);
  const call = key === undefined ? null : { key, call: "register", input };
  const { id } = call ? await onceOnly(keeperAt(address), call, make) : await make();

  const user = await db().user.findUniqueOrThrow({ where: { id } });
  const isNew = user.passwordHash === passwordHash;
  // A repetition of long ago must not sign anybody in whose password was changed since.
  if (!isNew && !(await passwordMatches(input.password, user.passwordHash))) throw conflict("wrong_password");
  return toAccount(user, LIFE.short);
}

/** Under which of the three names somebody signs in makes no difference, so all of them are taken from one stock. */
const COLUMN = { user_name: "userName", email: "email", phone: "phone" } as const;

async function makeAccount(input: Register, passwordHash: string): Promise<{ id: number }> {
  const names: Names = {
    user_name: canonical(input.user_name),
    email: canonical(input.email),
    phone: canonical(input.phone),
  };
  return transaction(async (tx) => {
    await reserve(tx, Object.values(names));
    await refuseTaken(tx, names);
    return tx.user.create({
      data: {
        role: "customer",
        name:
          input.real_name ?? input.user_name ?? input.email?.split("@")[0] ?? `…${names.phone?.slice(-4)}`,
        userName: names.user_name,
        email: names.email,
        phone: names.phone,
        passwordHash,
      },
      select: { id: true },
    });
  });
}

/** Lets nobody else take any of these names until the transaction ends: no unique key spans three columns. */
async function reserve(tx: Tx, names: (string | undefined)[]): Promise<void> {
  const taken = names.filter((name) => name !== undefined);
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(lock) FROM (
      SELECT DISTINCT hashtextextended('sign-in name ' || name, 0) AS lock FROM unnest(${taken}::text[]) name ORDER BY lock
    ) ordered`;
}

async function refuseTaken(tx: Tx, names: Names): Promise<void> {
  for (const field of Object.keys(COLUMN) as (keyof typeof COLUMN)[]) {
    const key = names[field];
    if (!key) continue;
    const taken = await tx.user.findFirst({
      where: { OR: [{ userName: key }, { email: key }, { phone: key }] },
      select: { id: true },
    });
    if (taken) throw invalidField(field, "taken");
  }
}

function canonical(name: string | undefined): string | undefined {
  return name === undefined ? undefined : canonicalName(name);
}
