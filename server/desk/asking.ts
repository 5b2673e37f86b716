import { sideOf, type Viewer } from "@/domain/viewer";
import { notAllowed } from "@/server/errors";
import { searchOrders } from "@/server/orders/search-orders";
import { findShop, todayIn } from "@/server/shop";
import type { Asking } from "./view-rows";

/** Who asks for what at the desk, which is the studio's: it refuses everybody else. */
export async function asking(viewer: Viewer, { keyword }: { keyword?: string | undefined }): Promise<Asking> {
  if (sideOf(viewer) !== "merchant") throw notAllowed();
  const among = keyword ? await searchOrders(viewer, { keyword, status: undefined }) : null;
  return { viewer, today: todayIn(await findShop()), among };
}
