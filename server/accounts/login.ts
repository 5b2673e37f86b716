import type { Account, Login } from "@/schemas/account";
import type { Caller } from "@/server/caller";
import { toAccount } from "./account-dto";
import { checkPassword } from "./check-password";
import { LIFE } from "./token";

/** Signs in through the API (contract §2): the reply carries the token to send as the header `Token`. */
export async function login({ address }: Caller, input: Login): Promise<Account> {
  const name = input.user_name || input.email || input.phone || "";
  const user = await checkPassword({ name, password: input.password }, address);
  return toAccount(user, isSet(input.remember) ? LIFE.long : LIFE.short);
}

function isSet(remember: Login["remember"]): boolean {
  return remember === true || Number(remember) > 0 || remember === "true";
}
