import type { Locale } from "@/domain/viewer";
import type { Account, Register } from "@/schemas/account";
import type { Caller } from "@/server/caller";
import { db, transaction } from "@/server/db";
import { conflict } from "@/server/errors";
import { countAttempt } from "@/server/limits";
import { keeperAt, onceOnly } from "@/server/once-only";
import { sealedAddress } from "@/server/sealed";
import { toAccount } from "./account-dto";
import { canonicalName } from "./check-password";
import { hashPassword, passwordMatches } from "./password";
import { takeNames } from "./take-names";
import { LIFE } from "./token";

/**
 * Makes a customer's account and signs it in. Names, addresses and numbers are taken once, whatever their case. They are
 * written to in the language that they asked for.
 * Of the first reply to an Idempotency-Key only the account is kept; a repetition is signed in anew.
 */
export async function register({ address, language, key }: Caller, input: Register): Promise<Account> {
  // Before the transaction: a refusal must count, and hashing takes its time.
  await countAttempt([{ key: `register:${sealedAddress(address)}`, most: 30 }]);
  const passwordHash = await hashPassword(input.password);
  const make = () => makeAccount(input, passwordHash, language);
  const call = key === undefined ? null : { key, call: "register", input };
  const { id } = call ? await onceOnly(keeperAt(address), call, make) : await make();

  const user = await db().user.findUniqueOrThrow({ where: { id } });
  const isNew = user.passwordHash === passwordHash;
  // A repetition of long ago must not sign anybody in whose password was changed since.
  if (!isNew && !(await passwordMatches(input.password, user.passwordHash))) throw conflict("wrong_password");
  return toAccount(user, LIFE.short);
}

async function makeAccount(
  input: Register,
  passwordHash: string,
  language: Locale | undefined,
): Promise<{ id: number }> {
  const names = {
    user_name: canonical(input.user_name),
    email: canonical(input.email),
    phone: canonical(input.phone),
  };
  return transaction(async (tx) => {
    await takeNames(tx, names);
    return tx.user.create({
      data: {
        role: "customer",
        name:
          input.real_name ?? input.user_name ?? input.email?.split("@")[0] ?? `…${names.phone?.slice(-4)}`,
        userName: names.user_name,
        email: names.email,
        phone: names.phone,
        passwordHash,
        language,
      },
      select: { id: true },
    });
  });
}

function canonical(name: string | undefined): string | undefined {
  return name === undefined ? undefined : canonicalName(name);
}
