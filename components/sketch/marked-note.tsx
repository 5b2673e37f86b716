import { useWords } from "#words";
import type { OrderView } from "@/components/order/order-view";
import type { Sketch } from "@/schemas/sketch";
import { isHeldBack } from "./marked-addresses";

/** Says to a customer that the pictures of a round are held back, and until when. */
export function MarkedNote({ sketch, order, viewer, shop }: OrderView & { sketch: Sketch }) {
  const words = useWords("order_page");
  if (!isHeldBack(sketch, order, viewer, shop)) return null;
  return (
    <p className="text-sm text-soft">
      {words(shop.filesAfterBalance ? "sketch.marked_until_paid" : "sketch.marked")}
    </p>
  );
}
