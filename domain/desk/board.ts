import type { OrderAbility } from "../order/abilities";
import { type Stage, stageOf } from "../order/stages";
import { SALE_STATUSES, type SaleStatus } from "../sale/status";
import type { Held } from "./views";

type Column = Held & {
  column: string;
  /** What the studio does to an order that brings it here; nothing where only the customer can. */
  moves: readonly OrderAbility[];
};

const inStage = (stage: Stage): SaleStatus[] =>
  SALE_STATUSES.filter((sale) => stageOf("quote_accepted", sale, false) === stage);

/** The board's columns from left to right: what stands in each, the newest on top, and what brings an order there. */
export const BOARD = [
  { column: "requested", asked: { statuses: ["pending"] }, order: "newest", moves: [] },
  {
    column: "talking",
    asked: { statuses: ["in_communication", "quote_rejected"] },
    order: "newest",
    moves: ["confirm", "withdraw_quote"],
  },
  { column: "quoted", asked: { statuses: ["quoted"] }, order: "newest", moves: ["send_quote"] },
  { column: "accepted", asked: { sale: inStage("accepted") }, order: "last_accepted", moves: [] },
  {
    column: "making",
    asked: { sale: inStage("making") },
    order: "last_accepted",
    moves: ["receive_payment"],
  },
  {
    column: "finished",
    asked: { sale: inStage("finished") },
    order: "last_accepted",
    moves: ["deliver"],
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

/** Where an order may be brought from this column by what may be done with it now, and by what. */
export function movesFrom(
  from: BoardColumnName,
  actions: readonly OrderAbility[],
): Partial<Record<BoardColumnName, OrderAbility>> {
  const ways = BOARD_COLUMNS.flatMap((to) => {
    const move = to === from ? null : moveTo(to, actions);
    return move ? [[to, move] as const] : [];
  });
  return Object.fromEntries(ways);
}

/** What of `actions` brings an order to this column, or null when nothing does now. */
export function moveTo(to: BoardColumnName, actions: readonly OrderAbility[]): OrderAbility | null {
  return boardColumn(to).moves.find((move) => actions.includes(move)) ?? null;
}
