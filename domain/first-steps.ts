/** What an owner does in a shop to which nobody has come yet, in the order in which it is best done. */
export const FIRST_STEPS = ["product", "pay_how", "mail", "colleague", "share"] as const;

export type FirstStep = (typeof FIRST_STEPS)[number];

/** Those without which a shop does well, too. */
const OPTIONAL: readonly FirstStep[] = ["mail", "colleague"];

/** Whether a shop may leave this out: one may work alone, and write no mail. */
export function isOptional(step: FirstStep): boolean {
  return OPTIONAL.includes(step);
}
