import { Account, Login, Register } from "../account";
import { OwnAccount } from "../api-key";
import { endpoint } from "../endpoint";
import { ACCOUNT, OWN_ACCOUNT } from "../examples/account";

export const loginEndpoint = endpoint({
  method: "POST",
  path: "/api/login",
  summary: "Sign in and receive a token",
  about:
    "Give `user_name`, `email` or `phone`. Send the reply's `token` as the header `Token` from then on; with `remember` it lasts longer. `-1` when name or password is not right, without saying which; `429` after too many tries. Who has not chosen a language for mails yet gets them in the one that `Accept-Language` asks for.",
  access: "anonymous",
  input: Login,
  data: Account,
  example: {
    input: { platform: "website", email: "customer@atelier.test", password: "demo-customer" },
    data: ACCOUNT,
  },
});

export const registerEndpoint = endpoint({
  method: "POST",
  path: "/api/register",
  summary: "Make a customer's account and receive a token",
  about:
    "A password and at least one of `user_name`, `email`, `phone`, each of which may belong to one account only (`-1`). Mails come in the language that `Accept-Language` asks for.",
  access: "anonymous",
  input: Register,
  data: Account,
  example: {
    input: { email: "mei.tan@people.test", password: "a ferry in the evening", real_name: "Mei Tan" },
    data: { ...ACCOUNT, email: "mei.tan@people.test", phone: "" },
  },
});

export const getAccountEndpoint = endpoint({
  method: "GET",
  path: "/api/account",
  summary: "Learn whose credential this is, and what an API key may do",
  about:
    "The first call of a new program. `role` is the one in which this credential acts: an API key without the scope `staff` acts as a customer, whoever made it. `key` is `null` for a person's own token.",
  data: OwnAccount,
  example: { input: {}, data: OWN_ACCOUNT },
});
