/** What becomes of a provider's page on which an instalment can be paid, and of the money that was paid on it. */
export const CARD_STATES = [
  "open",
  "underway",
  "voiding",
  "void",
  "paid",
  "returning",
  "returned",
  "odd",
  "settled",
] as const;
export type CardState = (typeof CARD_STATES)[number];

/** Why money is not on its way back: the provider is away, or says no, or is not to be asked any more. */
export const CARD_PROBLEMS = ["away", "refused", "no_cards"] as const;

/** In these the provider has still to be asked or told something. */
export const UNSETTLED = ["open", "underway", "voiding", "returning"] as const satisfies CardState[];

/**
 * While money has come for an instalment that does not count yet, or is on its way, nobody is led to another page: they would
 * pay twice.
 */
export const HOLDING = ["underway", "odd"] as const satisfies CardState[];
export type HoldingState = (typeof HOLDING)[number];

/** For how many seconds the provider is left alone at first, and at most: after each attempt in vain twice as long. */
const PAUSES = {
  open: { first: 120, most: 3_600 },
  underway: { first: 600, most: 6 * 3_600 },
  voiding: { first: 15, most: 3_600 },
  returning: { first: 15, most: 86_400 },
} as const satisfies Record<(typeof UNSETTLED)[number], { first: number; most: number }>;

/** Seconds until the provider is asked or told again, after so many attempts in vain. */
export function pauseAfter(tries: number, state: (typeof UNSETTLED)[number]): number {
  const { first, most } = PAUSES[state];
  return Math.min(first * 2 ** Math.min(tries, 20), most);
}

/** Whether people may say that they have seen to this money otherwise. What a refund sends back ends with the refund. */
export function isForPeople(state: CardState, { isRefunding }: { isRefunding: boolean }): boolean {
  return state === "odd" || (state === "returning" && !isRefunding);
}
