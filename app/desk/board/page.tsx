import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Board, type Card, type Column } from "@/components/desk/board";
import { BoardCard } from "@/components/desk/board-card";
import { NarrowForm } from "@/components/desk/desk-filter";
import { DeskLive } from "@/components/desk/desk-live";
import { DeskModes } from "@/components/desk/desk-modes";
import { NarrowFold } from "@/components/desk/narrow-fold";
import { buttonClass } from "@/components/ui/button";
import { type BoardColumnName, isDrawn, movesFrom } from "@/domain/desk/board";
import type { OrderAbility } from "@/domain/order/abilities";
import type { Viewer } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import { BOARD_CARDS, type BoardColumn } from "@/schemas/desk";
import type { OrderSummary } from "@/schemas/order";
import { findChoices } from "@/server/desk/find-choices";
import { listBoard } from "@/server/desk/list-board";
import { newestCursor } from "@/server/events/newest-cursor";
import { pageLocale, useWords } from "@/server/http/words";
import { merchantViewer } from "../../settings/merchant-viewer";
import { filtersOf } from "../read-narrowing";
import { confirm } from "./actions";
import { BoardMove } from "./board-move";
import { type BoardAddress, readBoardAddress, withMore } from "./read-board-address";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { board, title } = MESSAGES[(await pageLocale()).locale].desk;
  return { title: `${board.title} · ${title}` };
}

export default async function BoardPage({ searchParams }: Props) {
  const viewer = await merchantViewer("/desk/board");
  const asked = readBoardAddress(await searchParams);
  const cursor = await newestCursor(); // before the orders are read: what happens from here on is heard
  const filters = filtersOf(asked.narrowing);
  const [columns, choices] = await Promise.all([
    listBoard(viewer, { ...filters, limit: BOARD_CARDS }),
    findChoices(viewer),
  ]);
  const longer = await Promise.all(columns.map((column) => withMoreOf(viewer, asked, column)));
  return (
    <div className="space-y-2 sm:space-y-4" data-wide>
      <DeskLive cursor={cursor} />
      <BoardSheet viewer={viewer} asked={asked} columns={longer}>
        <NarrowForm path="/desk/board" asked={asked.narrowing} {...choices} />
      </BoardSheet>
      {asked.move && <BoardMove viewer={viewer} id={asked.move.id} to={asked.move.to} />}
    </div>
  );
}

/** The column with as many cards as the address asks for. */
async function withMoreOf(
  viewer: Viewer,
  { limits, narrowing }: BoardAddress,
  column: BoardColumn,
): Promise<BoardColumn> {
  const limit = limits[column.column];
  if (limit === undefined || column.next === "") return column;
  const [more] = await listBoard(viewer, { ...filtersOf(narrowing), column: column.column, limit });
  return more ?? column;
}

type SheetProps = { viewer: Viewer; asked: BoardAddress; columns: BoardColumn[]; children: ReactNode };

function BoardSheet({ viewer, asked, columns, children }: SheetProps) {
  const words = useWords("desk");
  const cardOf = useCard(viewer);
  const { move, lost } = MESSAGES[viewer.locale].desk.board;
  const drawn = columns.filter(({ column, orders }) => isDrawn(column, orders.length));
  const shown = drawn.map(
    ({ column, orders, next }): Column => ({
      column,
      title: words(`board.columns.${column}`),
      why: words(`board.why.${column}`),
      cards: orders.map((order) => cardOf(order, column)),
      end: <End empty={orders.length === 0} more={next ? withMore(asked, column, orders.length) : null} />,
    }),
  );
  return (
    <>
      <header className="relative flex flex-wrap items-center justify-between gap-x-8 gap-y-1 sm:gap-y-2">
        <h1 className="text-3xl">{words("board.title")}</h1>
        <NarrowFold asked={asked.narrowing}>{children}</NarrowFold>
        <DeskModes here="board" asked={asked.narrowing} />
        <p className="w-full text-soft max-sm:sr-only">{words("board.lead")}</p>
      </header>
      <div className="max-sm:hidden">{children}</div>
      <Board columns={shown} confirm={confirm} words={{ move, lost }} />
    </>
  );
}

function useCard(viewer: Viewer) {
  const words = useWords("desk");
  const abilities = useWords("order");
  const way = (to: BoardColumnName, by: OrderAbility) => {
    const values = { column: words(`board.columns.${to}`), action: abilities(`ability.${by}`) };
    return { by, label: words("board.move_to", values) };
  };
  return (order: OrderSummary, column: BoardColumnName): Card => {
    const { id, title, actions } = order;
    const moves = Object.entries(movesFrom(column, actions)) as [BoardColumnName, OrderAbility][];
    return {
      id,
      name: words("board.move_named", { id, title }),
      moves: Object.fromEntries(moves.map(([to, by]) => [to, way(to, by)])),
      content: <BoardCard order={order} viewer={viewer} />,
    };
  };
}

function End({ empty, more }: { empty: boolean; more: string | null }) {
  const words = useWords("desk");
  if (empty) return <p className="text-sm text-soft">{words("board.none")}</p>;
  if (!more) return null;
  return (
    <Link href={more} scroll={false} prefetch={false} className={buttonClass("quiet")}>
      {words("board.more")}
    </Link>
  );
}
