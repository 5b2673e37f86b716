"use server";

import { SignUp } from "@/schemas/account";
import { register } from "@/server/accounts/register";
import { publicAction } from "@/server/http/action";

/** Makes a customer's account; the form then signs in with it. */
export const createAccount = publicAction(SignUp, async (caller, input) => {
  await register(caller, input);
  return null;
});
