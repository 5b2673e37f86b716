import type { Viewer } from "@/domain/viewer";
import type { ShopSettings } from "@/schemas/shop";
import { findOpening, findShop, findShopTexts } from "@/server/shop";
import { toShop } from "./shop-dto";

/** How the shop is set, for everybody who has an account: all of it stands on some page that they read anyway. */
export async function getShop(_viewer: Viewer): Promise<ShopSettings> {
  return toShop(...(await Promise.all([findShop(), findShopTexts(), findOpening()])));
}
