import type { OrderAbility } from "../order/abilities";
import type { Held } from "./views";

type Column = Held & {
  column: string;
  /** What the studio does to an order that brings it here; nothing where only the customer can. */
  moves: readonly OrderAbility[];
  /** Only out of these columns: elsewhere the same action brings it nowhere. */
  outOf?: readonly string[];
  /** Orders stand here so seldom that it is not drawn while it is empty. */
  seldom?: true;
};

/**
 * The board's columns from left to right, as the stepper of an order has them: what stands in each, the newest on top, and
 * what brings an order there. It is paid only while the money goes back: what is paid is being made.
 */
export const BOARD = [
  { column: "requested", asked: { statuses: ["pending"] }, order: "newest", moves: [] },
  {
    column: "talking",
    asked: { statuses: ["in_communication", "quote_rejected"] },
    order: "newest",
    moves: ["confirm", "withdraw_quote"],
  },
  { column: "quoted", asked: { statuses: ["quoted"] }, order: "newest", moves: ["send_quote"] },
  { column: "accepted", asked: { stage: "accepted" }, order: "last_accepted", moves: [] },
  { column: "paid", asked: { stage: "paid" }, order: "last_accepted", moves: [], seldom: true },
  {
    column: "making",
    asked: { stage: "making" },
    order: "last_accepted",
    moves: ["receive_payment"],
    outOf: ["accepted"],
  },
  {
    column: "finished",
    asked: { stage: "finished" },
    order: "last_accepted",
    moves: ["deliver"],
    outOf: ["making"],
  },
  {
    column: "received",
    asked: { stage: "received" },
    order: "last_accepted",
    moves: ["receive_delivery"],
  },
  { column: "cancelled", asked: { statuses: ["cancelled"] }, order: "newest", moves: ["cancel"] },
] as const satisfies readonly Column[];

export type BoardColumnName = (typeof BOARD)[number]["column"];

/** Every column's name. */
export const BOARD_COLUMNS = BOARD.map(({ column }) => column) as [BoardColumnName, ...BoardColumnName[]];

/** The column of that name. */
export function boardColumn(name: BoardColumnName): Column & { column: BoardColumnName } {
  const rows: readonly (Column & { column: BoardColumnName })[] = BOARD;
  return rows.find(({ column }) => column === name) ?? BOARD[0];
}

/** Whether this column is drawn with so many orders in it: an empty one is a place to bring orders to, but for what seldom holds any. */
export function isDrawn(column: BoardColumnName, orders: number): boolean {
  return orders > 0 || !boardColumn(column).seldom;
}

/** Where an order may be brought from this column by what may be done with it now, and by what. */
export function movesFrom(
  from: BoardColumnName,
  actions: readonly OrderAbility[],
): Partial<Record<BoardColumnName, OrderAbility>> {
  const ways = BOARD_COLUMNS.flatMap((to) => {
    const { outOf = BOARD_COLUMNS } = boardColumn(to);
    const move = to !== from && outOf.includes(from) ? moveTo(to, actions) : null;
    return move ? [[to, move] as const] : [];
  });
  return Object.fromEntries(ways);
}

/** What of `actions` brings an order to this column, or null when nothing does now. */
export function moveTo(to: BoardColumnName, actions: readonly OrderAbility[]): OrderAbility | null {
  return boardColumn(to).moves.find((move) => actions.includes(move)) ?? null;
}
