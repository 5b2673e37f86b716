/** The two sides of an order, and the system itself (sweeps). Staff and owner are both the merchant. */
export type Side = "customer" | "merchant" | "system";

export const ROLES = ["customer", "staff", "owner"] as const;
export type Role = (typeof ROLES)[number];

export const LOCALES = ["en", "zh"] as const;
export type Locale = (typeof LOCALES)[number];

/** Who is asking. `locale` is the language in which they read refusals and status words. */
export type Viewer = { id: number; role: Role; name: string; locale: Locale };

const SIDE_OF = { customer: "customer", staff: "merchant", owner: "merchant" } as const satisfies Record<
  Role,
  Side
>;

/** The side of the order on which this viewer stands. */
export function sideOf(viewer: Pick<Viewer, "role">): "customer" | "merchant" {
  return SIDE_OF[viewer.role];
}
