import { canManageShop } from "@/domain/shop";
import type { Viewer } from "@/domain/viewer";
import type { Arranged, ProductOrder } from "@/schemas/product";
import { audit } from "@/server/audit/audit";
import { transaction } from "@/server/db";
import { missing, notAllowed } from "@/server/errors";

/**
 * Puts the catalogue in another order: those named in theirs, then the others as they were. For the owner alone. Refuses,
 * as missing, a product that is not there.
 */
export async function arrangeProducts(viewer: Viewer, { ids }: ProductOrder): Promise<Arranged> {
  if (!canManageShop(viewer)) throw notAllowed();
  return transaction(async (tx) => {
    // As whoever adds one does, which gets the place behind the last.
    await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = 1 FOR UPDATE`;
    const rows = await tx.product.findMany({
      select: { id: true },
      orderBy: [{ position: "asc" }, { id: "asc" }],
    });
    const present = rows.map(({ id }) => id);
    const named = [...new Set(ids)];
    if (!named.every((id) => present.includes(id))) throw missing("no_product");
    const order = [...named, ...present.filter((id) => !named.includes(id))];
    await tx.$executeRaw`
      UPDATE "Product" p SET "position" = placed.place - 1
      FROM unnest(${order}::int[]) WITH ORDINALITY AS placed(id, place)
      WHERE p."id" = placed.id AND p."position" <> placed.place - 1`;
    if (order.join() !== present.join()) await audit(viewer, "products_arranged");
    return { ids: order };
  });
}
