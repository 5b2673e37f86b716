import type { Account, Login } from "@/schemas/account";
import type { Caller } from "@/server/caller";
import { toAccount } from "./account-dto";
import { checkPassword } from "./check-password";
import { keepLanguage } from "./keep-language";
import { LIFE } from "./token";

/**
 * Signs in through the API (contract §2): the reply carries the token to send as the header `Token`. Who never chose a
 * language is written to from now on in the one that they asked for.
 */
export async function login({ address, language }: Caller, input: Login): Promise<Account> {
  const name = input.user_name || input.email || input.phone || "";
  const user = await checkPassword({ name, password: input.password }, address);
  if (language && user.language === null) await keepLanguage(user.id, language);
  return toAccount(user, isSet(input.remember) ? LIFE.long : LIFE.short);
}

function isSet(remember: Login["remember"]): boolean {
  return remember === true || Number(remember) > 0 || remember === "true";
}
