"use client";

import type { BoardColumnName } from "@/domain/desk/board";
import { useReady } from "../ui/use-ready";
import type { Card } from "./board";

type Props = { card: Card; label: string; move: (to: BoardColumnName) => void };

/** Where a card may go, for whoever does not drag. */
export function MoveMenu({ card, label, move }: Props) {
  const ready = useReady();
  const ways = Object.entries(card.moves) as [BoardColumnName, { label: string }][];
  if (ways.length === 0) return null;
  return (
    <details name="move" className="border-t border-line">
      <summary aria-label={card.name} className="min-h-11 content-center text-sm text-soft hover:text-ink">
        {label}
      </summary>
      <ul>
        {ways.map(([to, way]) => (
          <li key={to}>
            <button
              type="button"
              disabled={!ready}
              onClick={(event) => {
                event.currentTarget.closest("details")?.removeAttribute("open");
                move(to);
              }}
              className="min-h-11 w-full rounded-lg px-2 text-left hover:bg-sunken"
            >
              {way.label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
