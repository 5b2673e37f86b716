import { BOARD_COLUMNS, boardColumn } from "@/domain/desk/board";
import type { Viewer } from "@/domain/viewer";
import type { BoardColumn, BoardQuery } from "@/schemas/desk";
import { asking } from "./asking";
import { readHeld } from "./list-desk";

/** The board's columns from left to right with the newest of their orders, or one column from a place on. Refuses customers. */
export async function listBoard(viewer: Viewer, query: BoardQuery): Promise<BoardColumn[]> {
  const asked = await asking(viewer, query);
  const wanted = query.column ? [query.column] : BOARD_COLUMNS;
  const part = { after: query.after, before: undefined, limit: query.limit };
  return Promise.all(
    wanted.map(async (column) => {
      const { orders, next } = await readHeld(boardColumn(column), asked, part);
      return { column, orders, next };
    }),
  );
}
