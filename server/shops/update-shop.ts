import { partsChanged } from "@/domain/audit";
import { canManageShop } from "@/domain/shop";
import type { Viewer } from "@/domain/viewer";
import type { ShopSettings, ShopUpdate } from "@/schemas/shop";
import { audit } from "@/server/audit/audit";
import { transaction } from "@/server/db";
import { invalidField, notAllowed } from "@/server/errors";
import { findOpening, findShop, findShopTexts, toOpening } from "@/server/shop";
import { logoIdOf } from "./logo-id-of";
import { hasPrices, toShop } from "./shop-dto";

/** Changes how the shop is set. For the owner alone; the currency stays once anything has a price, which is refused as a bad field. */
export async function updateShop(viewer: Viewer, given: ShopUpdate): Promise<ShopSettings> {
  if (!canManageShop(viewer)) throw notAllowed();
  const { name, time_zone, currency, pay_how, terms, hours, stickers, reply_goal, logo } = given;
  const { address, tax_number: taxNumber, week, closed_days: closedDays } = given;
  const { watermark_sketches: watermarkSketches, files_after_balance: filesAfterBalance } = given;
  return transaction(async (tx) => {
    const shop = await findShop();
    if (currency !== shop.currency && (await hasPrices()))
      throw invalidField("currency", "currency_locked", { currency: shop.currency });
    const texts = { terms, address, taxNumber };
    const kept = { hours, stickers, replyGoal: reply_goal, logoId: await logoIdOf(tx, viewer, logo) };
    const shown = { watermarkSketches, filesAfterBalance };
    const base = { name, timeZone: time_zone, currency, payHow: pay_how, week, closedDays };
    const data = { ...base, ...texts, ...kept, ...shown };
    const before = await toShop(shop, await findShopTexts(), await findOpening());
    const row = await tx.shop.update({ where: { id: 1 }, data });
    const after = await toShop(row, row, toOpening(row));
    const changed = partsChanged(before, after);
    if (changed.length > 0) await audit(viewer, "shop_changed", { name, data: { changed } });
    return after;
  });
}
