import { type Role, sideOf } from "./viewer";

/** What an API key may be made for. None of them implies another. */
export const KEY_SCOPES = ["read", "write", "staff"] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/** Days after which a key ends; null is never. */
export const KEY_LIVES = { "30": 30, "90": 90, "365": 365, never: null } as const;
export type KeyLife = keyof typeof KEY_LIVES;

/** Keys that one person may have at a time, ended ones included. */
export const MOST_KEYS = 50;

/** The scope that a call with this method needs: one for reading, one for everything else. */
export function scopeFor(method: "GET" | "POST"): KeyScope {
  return method === "GET" ? "read" : "write";
}

/** Whether somebody in this role may give a key this scope: the studio's side is only the studio's to give. */
export function mayGrant(role: Role, scope: KeyScope): boolean {
  return scope !== "staff" || sideOf({ role }) === "merchant";
}

/** The role in which a key acts: its owner's of this moment if it carries `staff`, else a customer's. */
export function roleOfKey(owner: Role, scopes: readonly KeyScope[]): Role {
  return scopes.includes("staff") ? owner : "customer";
}

/** Whether a key that ends then, in unix seconds (0 is never), has ended. */
export function isOver(expireTime: number, time: number): boolean {
  return expireTime !== 0 && expireTime <= time;
}
