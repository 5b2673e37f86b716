/** How money may reach the shop past any provider: it confirms all of these itself. `offline` leaves open which it was. */
export const OFFLINE_WAYS = ["offline", "bank_transfer", "cash"] as const;

/** The same, and by card on a provider's page, which says itself that the money is there. */
export const PAY_WAYS = [...OFFLINE_WAYS, "card"] as const;
export type PayWay = (typeof PAY_WAYS)[number];
