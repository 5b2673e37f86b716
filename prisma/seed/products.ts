import { existsSync } from "node:fs";
import { type ProductField, ProductFields } from "@/schemas/product";
import type { Tx } from "@/server/db";
import type { DemoProduct } from "./product";
import { celebrationCake } from "./products/celebration-cake";
import { ceramicDinnerSet } from "./products/ceramic-dinner-set";
import { engravedRings } from "./products/engraved-rings";
import { leatherSatchel } from "./products/leather-satchel";
import { oakDesk } from "./products/oak-desk";
import { petPortrait } from "./products/pet-portrait";
import { tradeSiteTheme } from "./products/trade-site-theme";
import { weddingStationery } from "./products/wedding-stationery";

/** The catalogue, in its order. */
const PRODUCTS: DemoProduct[] = [
  engravedRings,
  tradeSiteTheme,
  petPortrait,
  celebrationCake,
  oakDesk,
  leatherSatchel,
  weddingStationery,
  ceramicDinnerSet,
];

/** Makes the demo's products. Returns their ids by slug. They are all open: `closeProducts` comes after the orders. */
export async function makeProducts(tx: Tx): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const [position, { closed, fields, ...product }] of PRODUCTS.entries()) {
    const kept: ProductField[] = ProductFields.parse(fields);
    const data = { ...product, position, fields: kept, pictures: picturesOf(product.slug) };
    ids.set(product.slug, (await tx.product.create({ data })).id);
  }
  return ids;
}

/** Closes the products that take no requests at the moment. */
export async function closeProducts(tx: Tx): Promise<void> {
  const slugs = PRODUCTS.filter(({ closed }) => closed).map(({ slug }) => slug);
  await tx.product.updateMany({ where: { slug: { in: slugs } }, data: { open: false } });
}

function picturesOf(slug: string): string[] {
  const names = [slug, `${slug}-2`, `${slug}-3`].map((name) => `/pictures/${name}.webp`);
  return names.filter((name) => existsSync(new URL(`../../public${name}`, import.meta.url)));
}
