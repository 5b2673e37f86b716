import type { Tx } from "@/server/db";
import { conflict } from "@/server/errors";
import { fullAmong } from "@/server/products/full-among";

/**
 * Refuses a conflict when a product has as many open requests as it may. Two that come at once are counted one after the
 * other: the product is held until the transaction ends.
 */
export async function refuseFull(tx: Tx, productId: number, title: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Product" WHERE "id" = ${productId} FOR NO KEY UPDATE`;
  const { id, requestCap } = await tx.product.findUniqueOrThrow({ where: { id: productId } });
  const full = await fullAmong([{ id, requestCap }]);
  if (full.has(productId)) throw conflict("product_full", { product: title });
}
