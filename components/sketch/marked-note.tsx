import { useWords } from "#words";
import type { OrderView } from "@/components/order/order-view";
import { SALE_STATUSES } from "@/domain/sale/status";
import { isMarked } from "@/domain/sketch/marked";
import { sideOf } from "@/domain/viewer";
import { WIRE_SALE_STATUS } from "@/schemas/sale";
import type { Sketch } from "@/schemas/sketch";

/** Says to a customer that the pictures of a round are held back, and until when. */
export function MarkedNote({ sketch, order, viewer, shop }: OrderView & { sketch: Sketch }) {
  const words = useWords("order_page");
  const sale = SALE_STATUSES.find((status) => WIRE_SALE_STATUS[status] === order.sale?.status) ?? null;
  if (sideOf(viewer) !== "customer" || !isMarked(sketch.kind, sale, shop)) return null;
  return (
    <p className="text-sm text-soft">
      {words(shop.filesAfterBalance ? "sketch.marked_until_paid" : "sketch.marked")}
    </p>
  );
}
