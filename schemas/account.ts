import * as z from "zod";
import { ROLES } from "@/domain/viewer";
import { Blankable, Name, Phone, rule, Text, UnixTime } from "./common";

export const Email = Text(3, 254)
  .pipe(z.email())
  .meta({ examples: ["customer@atelier.test"] });
export const Password = z.string().min(8).max(200).meta({ format: "password" });

/** What one signs in with: a user name, an e-mail address or a phone number. */
export const SignIn = z.object({ name: Text(1, 254), password: z.string().min(1).max(200) });
export type SignIn = z.output<typeof SignIn>;

/** The published login. */
export const Login = z
  .object({
    platform: z.literal("website").default("website"),
    user_name: Text(0, 254).optional(),
    email: Text(0, 254).optional(),
    phone: Text(0, 254).optional(),
    password: z.string().min(1).max(200),
    remember: z.union([z.boolean(), z.int(), z.string()]).optional(),
  })
  .refine(({ user_name, email, phone }) => Boolean(user_name || email || phone), {
    path: ["user_name"],
    params: { rule: "required" },
  });
export type Login = z.output<typeof Login>;

const UserName = Name(2, 64).refine((text) => !/[@\s]/.test(text), rule("user_name"));

/** The published registration: a password and at least one name to sign in with. */
export const Register = z
  .object({
    user_name: Blankable(UserName),
    email: Blankable(Email),
    phone: Blankable(Phone),
    password: Password,
    real_name: Name(1, 100).optional().meta({ description: "The name others see; else the user name" }),
  })
  .refine(({ user_name, email, phone }) => Boolean(user_name || email || phone), {
    path: ["user_name"],
    params: { rule: "required" },
  });
export type Register = z.output<typeof Register>;

/** The sign-up page asks for these. */
export const SignUp = z.object({ real_name: Name(1, 100), email: Email, password: Password });
export type SignUp = z.output<typeof SignUp>;

export const PasswordChange = z
  .object({ current: z.string().min(1).max(200), next: Password, again: z.string() })
  .refine(({ next, again }) => next === again, { path: ["again"], ...rule("same_password") });
export type PasswordChange = z.output<typeof PasswordChange>;

export const Account = z
  .object({
    id: z.int(),
    user_name: z.string(),
    email: z.string(),
    phone: z.string(),
    real_name: z.string(),
    role: z.enum(ROLES),
    token: z.string().meta({ description: "Send it as the header `Token`" }),
    expire_time: UnixTime,
  })
  .meta({ id: "Account" });
export type Account = z.output<typeof Account>;
