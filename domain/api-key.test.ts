import { expect, test } from "vitest";
import { isOver, KEY_SCOPES, type KeyScope, mayGrant, roleOfKey, scopeFor } from "./api-key";
import { ROLES } from "./viewer";

test("a key needs “read” to look and “write” to do anything else", () => {
  expect((["GET", "POST"] as const).map(scopeFor)).toEqual(["read", "write"]);
});

test("only the studio's people give a key the studio's side", () => {
  const granted = ROLES.map((role) => KEY_SCOPES.filter((scope) => mayGrant(role, scope)));
  expect(granted).toEqual([
    ["read", "write"],
    ["read", "write", "staff"],
    ["read", "write", "staff"],
  ]);
});

test("a key without “staff” is a customer's, and one with it is what its owner is now", () => {
  const both: KeyScope[] = ["read", "write"];
  for (const role of ROLES) {
    expect(roleOfKey(role, both)).toBe("customer");
    expect(roleOfKey(role, [...both, "staff"])).toBe(role);
  }
});

test("a key has ended from its last moment on, and one that never ends has not", () => {
  expect([99, 100, 101].map((time) => isOver(100, time))).toEqual([false, true, true]);
  expect(isOver(0, 2 ** 40)).toBe(false);
});
