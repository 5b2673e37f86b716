import type { SaleStatus } from "./status";

/** What an instalment pays: a deposit and the balance after it, or all at once. */
export const INSTALMENT_KINDS = ["deposit", "balance", "full"] as const;
type InstalmentKind = (typeof INSTALMENT_KINDS)[number];

export const INSTALMENT_STATES = ["waiting", "announced", "paid", "refunded", "void"] as const;
export type InstalmentState = (typeof INSTALMENT_STATES)[number];

type Part = { kind: InstalmentKind; amount: bigint };

/**
 * The parts in which a price is paid, in their order; they add up to it. A deposit of nothing, or of everything, leaves
 * one part. Amounts in minor units.
 */
export function instalmentsOf(price: bigint, deposit: bigint | null): Part[] {
  if (deposit === null || deposit <= 0n || deposit >= price) return [{ kind: "full", amount: price }];
  return [
    { kind: "deposit", amount: deposit },
    { kind: "balance", amount: price - deposit },
  ];
}

/** How the first instalment and the one after it stand, by the sales order's state. */
const STATES = {
  waiting: ["waiting", "waiting"],
  announced: ["announced", "waiting"],
  deposit_paid: ["paid", "waiting"],
  balance_announced: ["paid", "announced"],
  paid: ["paid", "paid"],
  delivering: ["paid", "paid"],
  completed: ["paid", "paid"],
  refunding: ["paid", "paid"],
  refunded: ["refunded", "refunded"],
  closed: ["void", "void"],
} as const satisfies Record<SaleStatus, readonly [InstalmentState, InstalmentState]>;

/** In these nothing is asked for any more: what had not been paid by then is void. */
const OVER: readonly SaleStatus[] = ["refunding", "refunded"];

/**
 * How an instalment of a sales order in this state stands.
 * @param position 1, 2 in the order in which they are paid
 * @param came whether its money has ever come
 */
export function instalmentStateIn(
  status: SaleStatus,
  { position, came }: { position: number; came: boolean },
): InstalmentState {
  return OVER.includes(status) && !came ? "void" : STATES[status][position > 1 ? 1 : 0];
}

/** Whether its money is still to come. */
export function isOwedIn(state: InstalmentState): boolean {
  return state === "waiting" || state === "announced";
}

/** The instalment that is paid next, of those of a sales order in their order; undefined when nothing is owed. */
export function dueOf<P extends { state: InstalmentState }>(parts: readonly P[]): P | undefined {
  return parts.find(({ state }) => isOwedIn(state));
}
