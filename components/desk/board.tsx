"use client";

import { useRouter } from "next/navigation";
import { type DragEvent, type ReactNode, useState } from "react";
import type { BoardColumnName } from "@/domain/desk/board";
import type { OrderAbility } from "@/domain/order/abilities";
import type { ActionResult } from "@/schemas/common";
import { useAct } from "../order/use-act";
import { MoveMenu } from "./move-menu";

export type Card = {
  id: number;
  /** What the button that moves it is called. */
  name: string;
  /** Where it may go now, and by what. */
  moves: Partial<Record<BoardColumnName, { by: OrderAbility; label: string }>>;
  content: ReactNode;
};
export type Column = {
  column: BoardColumnName;
  title: string;
  /** Why an order cannot be brought here that cannot. */
  why: string;
  cards: Card[];
  /** The way to more of them, or that there are none. */
  end: ReactNode;
};

type Props = {
  columns: Column[];
  /** The one thing that is done without asking for more. */
  confirm: (input: { id: number }, key?: string) => Promise<ActionResult<unknown>>;
  words: { move: string; lost: string };
};

/**
 * The orders by how far they are. A card is dragged to where its order may go, or sent there by its button; what needs to be said
 * first is asked for in the dialog of the order's own page.
 */
export function Board({ columns, confirm, words }: Props) {
  const router = useRouter();
  const [dragged, setDragged] = useState<{ card: Card; from: BoardColumnName } | null>(null);
  const { run, pending, refused } = useAct(confirm, words.lost);

  function move({ id, moves }: Card, to: BoardColumnName) {
    if (pending) return;
    if (moves[to]?.by === "confirm") void run({ id });
    if (!moves[to] || moves[to].by === "confirm") return;
    const asked = new URLSearchParams(location.search);
    asked.set("move", String(id));
    asked.set("to", to);
    router.push(`/desk/board?${asked}`, { scroll: false });
  }

  return (
    <>
      <p role="alert" className="font-medium text-bad empty:hidden">
        {refused?.message}
      </p>
      <div
        className="relative -mx-4 flex snap-x scroll-px-4 gap-3 overflow-x-auto px-4 pb-4 sm:-mx-6 sm:scroll-px-6 sm:px-6"
        aria-busy={pending}
      >
        {columns.map((one) => (
          <Lane
            key={one.column}
            lane={one}
            state={stateOf(one, dragged)}
            drop={() => {
              if (dragged) move(dragged.card, one.column);
              setDragged(null);
            }}
          >
            {one.cards.map((card) => (
              <li
                key={card.id}
                draggable
                onDragStart={(event) => {
                  event.dataTransfer.setData("text/plain", String(card.id));
                  event.dataTransfer.effectAllowed = "move";
                  setDragged({ card, from: one.column });
                }}
                onDragEnd={() => setDragged(null)}
                className="space-y-2 rounded-xl border border-line bg-card p-3 shadow-card"
              >
                <article className="space-y-1.5">{card.content}</article>
                <MoveMenu card={card} label={words.move} move={(to) => move(card, to)} />
              </li>
            ))}
          </Lane>
        ))}
      </div>
    </>
  );
}

type LaneState = "at rest" | "open" | "closed";

function stateOf({ column }: Column, dragged: { card: Card; from: BoardColumnName } | null): LaneState {
  if (dragged === null || dragged.from === column) return "at rest";
  return dragged.card.moves[column] ? "open" : "closed";
}

const LOOKS = {
  "at rest": "border-line bg-sunken",
  open: "border-accent bg-tint",
  closed: "border-dashed border-edge",
} as const satisfies Record<LaneState, string>;

type LaneProps = { lane: Column; state: LaneState; drop: () => void; children: ReactNode };

function Lane({ lane, state, drop, children }: LaneProps) {
  const { column, title, why, end } = lane;
  const over = (event: DragEvent) => {
    if (state === "open") event.preventDefault();
  };
  return (
    <section
      aria-labelledby={`column-${column}`}
      onDragOver={over}
      onDrop={(event) => {
        event.preventDefault();
        drop();
      }}
      className={`flex w-[min(17rem,80vw)] shrink-0 snap-start flex-col gap-3 rounded-2xl border-2 p-3 ${LOOKS[state]}`}
    >
      <h2 id={`column-${column}`} className="font-sans text-base font-semibold tracking-normal">
        {title}
      </h2>
      {state === "closed" && <p className="text-sm">{why}</p>}
      <ul className="space-y-3 empty:hidden">{children}</ul>
      {end}
    </section>
  );
}
