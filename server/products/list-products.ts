import type * as z from "zod";
import { rangeOf } from "@/schemas/common";
import type { Product, ProductListQuery } from "@/schemas/product";
import type { Caller } from "@/server/caller";
import { db, readElsewhere } from "@/server/db";
import { findShop } from "@/server/shop";
import { toProducts } from "./product-dto";

type Page = { rows: Product[]; total: number };

/** The catalogue, in the shop's own order; `keyword` is looked for in titles and descriptions. */
export function listProducts(_caller: Caller, query: z.output<typeof ProductListQuery>): Promise<Page> {
  return readElsewhere(() => pageOf(query));
}

async function pageOf(query: z.output<typeof ProductListQuery>): Promise<Page> {
  const contains = query.keyword && {
    contains: query.keyword.replace(/[\\%_]/g, "\\$&"),
    mode: "insensitive" as const,
  };
  const where = contains ? { OR: [{ title: contains }, { description: contains }] } : {};
  const [total, rows, shop] = await Promise.all([
    db().product.count({ where }),
    db().product.findMany({ where, orderBy: [{ position: "asc" }, { id: "asc" }], ...rangeOf(query) }),
    findShop(),
  ]);
  return { rows: await toProducts(rows, shop.currency), total };
}
