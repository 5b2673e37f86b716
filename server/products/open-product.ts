import { canManageShop } from "@/domain/shop";
import type { Viewer } from "@/domain/viewer";
import type { Product, ProductOpening } from "@/schemas/product";
import { audit } from "@/server/audit/audit";
import { transaction } from "@/server/db";
import { missing, notAllowed } from "@/server/errors";
import { findShop } from "@/server/shop";
import { toProduct } from "./product-dto";

/** Opens a product for requests, or closes it; what was requested before goes on. For the owner alone. */
export async function openProduct(viewer: Viewer, { id, open }: ProductOpening): Promise<Product> {
  if (!canManageShop(viewer)) throw notAllowed();
  return transaction(async (tx) => {
    const { count } = await tx.product.updateMany({ where: { id, open: !open }, data: { open } });
    const row = await tx.product.findUnique({ where: { id } });
    if (!row) throw missing("no_product");
    if (count > 0)
      await audit(viewer, "product_changed", { id, name: row.title, data: { changed: ["open"] } });
    return toProduct(row, (await findShop()).currency);
  });
}
