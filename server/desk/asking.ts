import { sideOf, type Viewer } from "@/domain/viewer";
import type { DeskFilters } from "@/schemas/desk";
import { notAllowed } from "@/server/errors";
import { searchOrders } from "@/server/orders/search-orders";
import { findShop, todayIn } from "@/server/shop";
import type { Asking } from "./view-rows";

/** Who asks for what at the desk, which is the studio's: it refuses everybody else. */
export async function asking(viewer: Viewer, filters: DeskFilters): Promise<Asking> {
  if (sideOf(viewer) !== "merchant") throw notAllowed();
  const { keyword, archive_id: product, admin_id: inCharge } = filters;
  const among = keyword ? await searchOrders(viewer, { keyword, status: undefined }) : null;
  return { viewer, today: todayIn(await findShop()), among, product, inCharge };
}
