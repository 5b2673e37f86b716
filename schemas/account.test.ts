import { expect, test } from "vitest";
import { Login, PasswordChange, Register, SignUp } from "./account";

const PASSWORD = "12345678";

test("an account needs one name to sign in with, and a password of 8 to 200 characters", () => {
  const takes = (input: object) => Register.safeParse({ password: PASSWORD, ...input }).success;
  expect(takes({ user_name: "ana" })).toBe(true);
  expect(takes({ email: "ana@people.test" })).toBe(true);
  expect(takes({ phone: "+351 912 345 678" })).toBe(true);
  expect(takes({})).toBe(false);
  expect(takes({ user_name: "ana", password: "1234567" })).toBe(false);
  expect(takes({ user_name: "ana", password: "x".repeat(200) })).toBe(true);
  expect(takes({ user_name: "ana", password: "x".repeat(201) })).toBe(false);
});

test("a user name has no @ and no spaces, so that it cannot pass for an address", () => {
  for (const user_name of ["ana@people.test", "ana b", "a", "x".repeat(65)])
    expect(Register.safeParse({ password: PASSWORD, user_name }).success).toBe(false);
});

test.each(["ana", "ana@", "@people.test", "ana@people", "a b@people.test", `${"x".repeat(250)}@a.pt`])(
  "“%s” is no e-mail address",
  (email) => {
    expect(SignUp.safeParse({ real_name: "Ana", email, password: PASSWORD }).success).toBe(false);
  },
);

test("a password is taken as typed, spaces and all", () => {
  expect(SignUp.parse({ real_name: " Ana ", email: " ana@people.test ", password: "  1234 5678 " })).toEqual({
    real_name: "Ana",
    email: "ana@people.test",
    password: "  1234 5678 ",
  });
});

test("the published login takes any of the three names", () => {
  for (const name of ["user_name", "email", "phone"])
    expect(Login.safeParse({ [name]: "ana", password: "x", platform: "website" }).success).toBe(true);
  expect(Login.safeParse({ password: "x" }).success).toBe(false);
  expect(Login.safeParse({ user_name: "", email: " ", password: "x" }).success).toBe(false);
  expect(Login.safeParse({ user_name: "ana", password: "" }).success).toBe(false);
});

test("a new password is typed twice alike", () => {
  const change = { current: "old", next: PASSWORD, again: PASSWORD };
  expect(PasswordChange.safeParse(change).success).toBe(true);
  expect(PasswordChange.safeParse({ ...change, again: "other" }).success).toBe(false);
  expect(PasswordChange.safeParse({ ...change, next: "short", again: "short" }).success).toBe(false);
});
