/** How money may reach the shop. All of these the shop confirms itself; `offline` leaves open which it was. */
export const PAY_WAYS = ["offline", "bank_transfer", "cash"] as const;
