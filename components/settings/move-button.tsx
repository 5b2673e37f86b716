import { ArrowDown, ArrowUp } from "lucide";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";

type Props = { to: "earlier" | "later"; label: string; off: boolean; onClick: () => void };

/** Moves a row by one. `aria-disabled`, so that it keeps the focus when its row arrives at an end. */
export function MoveButton({ to, label, off, onClick }: Props) {
  return (
    <Button look="quiet" aria-label={label} aria-disabled={off} onClick={off ? undefined : onClick}>
      <Icon of={to === "earlier" ? ArrowUp : ArrowDown} size={18} />
    </Button>
  );
}
