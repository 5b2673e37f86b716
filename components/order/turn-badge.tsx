import { useWords } from "#words";
import type { Turn } from "@/domain/order/turn";
import { sideOf, type Viewer } from "@/domain/viewer";

/** Whose move it is, as seen by the viewer, in words and colour. */
export function TurnBadge({ turn, viewer }: { turn: Turn; viewer: Viewer }) {
  const words = useWords("order");
  if (turn === "none") return null;
  const mine = turn === sideOf(viewer);
  const look = mine ? "bg-tint text-accent" : "bg-sunken text-soft";
  return (
    <span className={`rounded-full px-3 py-0.5 text-sm font-medium ${look}`}>
      {words(`turn.${turn}.${mine ? "mine" : "theirs"}`)}
    </span>
  );
}
