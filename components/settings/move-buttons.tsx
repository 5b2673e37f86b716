import { ArrowDown, ArrowUp } from "lucide";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";

type Props = { at: number; count: number; earlier: string; later: string; onMove: (to: number) => void };

/** Move a row by one, up and down; their names say which. `at` is its place among `count`, from 0. */
export function MoveButtons({ at, count, earlier, later, onMove }: Props) {
  return (
    <>
      <Move icon={ArrowUp} label={earlier} off={at === 0} onClick={() => onMove(at - 1)} />
      <Move icon={ArrowDown} label={later} off={at === count - 1} onClick={() => onMove(at + 1)} />
    </>
  );
}

type MoveProps = { icon: typeof ArrowUp; label: string; off: boolean; onClick: () => void };

/** `aria-disabled`, so that it keeps the focus when its row arrives at an end. */
function Move({ icon, label, off, onClick }: MoveProps) {
  return (
    <Button look="quiet" aria-label={label} aria-disabled={off} onClick={off ? undefined : onClick}>
      <Icon of={icon} size={18} />
    </Button>
  );
}
