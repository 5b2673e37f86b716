import { isMarked } from "@/domain/sketch/marked";
import { sideOf, type Viewer } from "@/domain/viewer";
import { db } from "@/server/db";
import { visibleTo } from "@/server/orders/scope";
import type { Shop } from "@/server/shop";

/**
 * Whether this viewer is given a marked copy of an upload in its place: a customer, of a picture that was shown to them
 * in rounds which the shop holds back, whatever else it stands in. One round that is open opens it.
 */
export async function isHeldBack(
  viewer: Viewer,
  upload: { id: number; uploaderId: number },
  shop: Shop,
): Promise<boolean> {
  const holds = shop.watermarkSketches || shop.filesAfterBalance;
  if (!holds || sideOf(viewer) !== "customer" || upload.uploaderId === viewer.id) return false;
  const shown = await db().sketchPicture.findMany({
    where: { attachmentId: upload.id, sketch: { order: visibleTo(viewer) } },
    select: { sketch: { select: { kind: true, order: { select: { sale: { select: { status: true } } } } } } },
  });
  const marked = shown.map(({ sketch: { kind, order } }) => isMarked(kind, order.sale?.status ?? null, shop));
  return marked.length > 0 && !marked.includes(false);
}
