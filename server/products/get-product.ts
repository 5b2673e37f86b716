import type * as z from "zod";
import type { Product, ProductQuery } from "@/schemas/product";
import type { Caller } from "@/server/caller";
import { db, readElsewhere } from "@/server/db";
import { invalidField, missing } from "@/server/errors";
import { findShop } from "@/server/shop";
import { toProduct } from "./product-dto";

/** One product, by its id or its url_token. */
export async function getProduct(
  _caller: Caller,
  { id, url_token }: z.output<typeof ProductQuery>,
): Promise<Product> {
  if (id === undefined && url_token === undefined) throw invalidField("id", "required");
  return readElsewhere(async () => {
    const row = await db().product.findFirst({ where: { id, slug: url_token } });
    if (!row) throw missing("no_product");
    return toProduct(row, (await findShop()).currency);
  });
}
