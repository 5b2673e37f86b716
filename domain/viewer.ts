/** The two sides of an order, and the system itself (sweeps). Staff and owner are both the merchant. */
export type Side = "customer" | "merchant" | "system";

export const ROLES = ["customer", "staff", "owner"] as const;
export type Role = (typeof ROLES)[number];

export const LOCALES = ["en", "zh"] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * Who is asking. `locale` is the language in which they read refusals and status words. `keyId` is there when a program
 * asks with that API key: `role` is then the one in which the key acts. `onlyOrder` is there when they came by a link into
 * that one order, which ends at `until` (unix seconds): they see that order and no other. They are a `guest` when they
 * have no account. `address` is where the call comes from, as far as that is known.
 */
export type Viewer = {
  id: number;
  role: Role;
  name: string;
  locale: Locale;
  keyId?: number;
  onlyOrder?: number;
  until?: number;
  guest?: boolean;
  address?: string;
};

/** The system itself, which acts where time alone moves an order. */
export const SYSTEM = { id: null, role: "system", name: "", locale: "en" } as const;

/** Who makes a change: somebody, or the system by itself. */
export type Actor = Viewer | typeof SYSTEM;

const SIDE_OF = {
  customer: "customer",
  staff: "merchant",
  owner: "merchant",
  system: "system",
} as const satisfies Record<Actor["role"], Side>;

/** The side of the order on which this one stands. */
export function sideOf<R extends Actor["role"]>({ role }: { role: R }): (typeof SIDE_OF)[R] {
  return SIDE_OF[role];
}
