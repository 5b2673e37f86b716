import * as z from "zod";
import { type DeskNarrowing, narrowedAddress } from "@/components/desk/desk-address";
import { BOARD_COLUMNS, type BoardColumnName } from "@/domain/desk/board";
import { Id, WireInt } from "@/schemas/common";
import { BOARD_CARDS } from "@/schemas/desk";
import { readNarrowing } from "../read-narrowing";

/** What the board's address says: how many cards of a column are shown, what narrows them, and which card is being moved where. */
export type BoardAddress = {
  limits: Partial<Record<BoardColumnName, number>>;
  move: { id: number; to: BoardColumnName } | null;
  narrowing: DeskNarrowing;
};

const Move = z.object({ move: Id, to: z.enum(BOARD_COLUMNS) });
const Limit = WireInt(1, 100).optional().catch(undefined);
const Limits = z.object(
  Object.fromEntries(BOARD_COLUMNS.map((column) => [column, Limit])) as Record<BoardColumnName, typeof Limit>,
);

/** What the address asks for; a mistyped part counts as not given. */
export function readBoardAddress(parameters: Record<string, string | string[] | undefined>): BoardAddress {
  const { data: moved } = Move.safeParse(parameters);
  return {
    limits: Limits.parse(parameters),
    narrowing: readNarrowing(parameters),
    move: moved ? { id: moved.move, to: moved.to } : null,
  };
}

/** The address with more cards of this column; null where it shows as many as it can. */
export function withMore(
  { limits, narrowing }: BoardAddress,
  column: BoardColumnName,
  shown: number,
): string | null {
  if (shown >= 100) return null;
  const asked = { ...limits, [column]: Math.min(100, shown + 2 * BOARD_CARDS) };
  return narrowedAddress("/desk/board", narrowing, asked);
}
