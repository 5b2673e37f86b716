import type { Account, Register } from "@/schemas/account";
import type { Caller } from "@/server/caller";
import { db, isDuplicate } from "@/server/db";
import { invalidField } from "@/server/errors";
import { countAttempt } from "@/server/limits";
import { sealedAddress } from "@/server/sealed";
import { toAccount } from "./account-dto";
import { canonicalName } from "./check-password";
import { hashPassword } from "./password";
import { LIFE } from "./token";

/** Makes a customer's account and signs it in. Names, addresses and numbers are taken once, whatever their case. */
export async function register({ address }: Caller, input: Register): Promise<Account> {
  await countAttempt([{ key: `register:${sealedAddress(address)}`, most: 30 }]);
  const { user_name: userName, email, phone } = input;
  await refuseTaken({ user_name: userName, email, phone });
  const data = {
    role: "customer" as const,
    name: input.real_name ?? userName ?? email?.split("@")[0] ?? `…${canonical(phone)?.slice(-4)}`,
    userName: canonical(userName),
    email: canonical(email),
    phone: canonical(phone),
    passwordHash: await hashPassword(input.password),
  };
  try {
    return await toAccount(await db().user.create({ data }), LIFE.short);
  } catch (thrown) {
    // Two registrations at once: the second finds the name taken only here.
    if (isDuplicate(thrown)) await refuseTaken({ user_name: userName, email, phone });
    throw thrown;
  }
}

const COLUMN = { user_name: "userName", email: "email", phone: "phone" } as const;

async function refuseTaken(names: Record<keyof typeof COLUMN, string | undefined>): Promise<void> {
  for (const field of Object.keys(COLUMN) as (keyof typeof COLUMN)[]) {
    const name = names[field];
    if (!name) continue;
    const key = canonicalName(name);
    // A name may not be another account's e-mail or phone either: one signs in with any of them.
    const taken = await db().user.findFirst({
      where: { OR: [{ userName: key }, { email: key }, { phone: key }] },
      select: { id: true },
    });
    if (taken) throw invalidField(field, "taken");
  }
}

function canonical(name: string | undefined): string | undefined {
  return name === undefined ? undefined : canonicalName(name);
}
