import { SALE_STATUSES } from "@/domain/sale/status";
import { type Holding, isMarked } from "@/domain/sketch/marked";
import { sideOf, type Viewer } from "@/domain/viewer";
import type { Order } from "@/schemas/order";
import { WIRE_SALE_STATUS } from "@/schemas/sale";
import type { Sketch } from "@/schemas/sketch";

/** Whether this viewer is given small copies of a round's pictures, with the shop's name across them. */
export function isHeldBack(
  { kind }: Sketch,
  { sale }: Pick<Order, "sale">,
  viewer: Viewer,
  shop: Holding,
): boolean {
  const status = SALE_STATUSES.find((one) => WIRE_SALE_STATUS[one] === sale?.status) ?? null;
  return sideOf(viewer) === "customer" && isMarked(kind, status, shop);
}

/**
 * The same order with the copies under addresses of their own: a browser that shows a picture never asks for it again, and
 * would keep the copy when the file itself opens.
 */
export function withMarkedAddresses(order: Order, viewer: Viewer, shop: Holding): Order {
  const sketches = order.sketches.map((sketch) =>
    isHeldBack(sketch, order, viewer, shop) ? { ...sketch, pictures: sketch.pictures.map(marked) } : sketch,
  );
  return { ...order, sketches };
}

function marked<P extends { address: string; thumb: string }>(picture: P): P {
  return { ...picture, address: `${picture.address}?marked`, thumb: `${picture.thumb}&marked` };
}
