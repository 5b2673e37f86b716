import { orderViewOf } from "@/app/orders/[id]/order-sheet";
import { PressAtOnce } from "@/components/desk/press-at-once";
import { drawnIn } from "@/components/order/drawn";
import { HeaderControl } from "@/components/order/header-actions";
import { type BoardColumnName, moveTo } from "@/domain/desk/board";
import type { Viewer } from "@/domain/viewer";
import { type Order, WIRE_STATUS } from "@/schemas/order";
import { useWords } from "@/server/http/words";
import { findChosen } from "../find-chosen";

type Props = { viewer: Viewer; id: number; to: BoardColumnName };

/** The dialog of what brings an order to this column; that it cannot be moved there any more, where somebody was faster. */
export async function BoardMove({ viewer, id, to }: Props) {
  const found = await findChosen(viewer, id);
  const order = found?.order;
  const move = order && moveTo(to, order.actions);
  const [ability] = move ? drawnIn("header", [move]) : [];
  if (order && !ability && standsIn(order) === to) return <PressAtOnce key={`${id} stands in ${to}`} />;
  if (!found || !ability) return <Gone id={id} />;
  return (
    <PressAtOnce key={`${id} ${to}`}>
      <HeaderControl {...(await orderViewOf(found, viewer))} ability={ability} look="primary" />
    </PressAtOnce>
  );
}

/** Where it stands by now: most often where it was just moved to. */
function standsIn({ status, stage }: Order): string | null {
  return status === WIRE_STATUS.cancelled ? "cancelled" : stage;
}

function Gone({ id }: { id: number }) {
  const words = useWords("desk");
  return (
    <p role="alert" className="font-medium text-bad">
      {words("board.gone", { id })}
    </p>
  );
}
