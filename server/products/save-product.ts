import { partsChanged } from "@/domain/audit";
import { decimalsOf, toMinor } from "@/domain/money";
import { canManageShop } from "@/domain/shop";
import type { Viewer } from "@/domain/viewer";
import type { Product } from "@/schemas/product";
import type { ProductDraft } from "@/schemas/product-draft";
import { audit } from "@/server/audit/audit";
import { type Prisma, type Tx, transaction } from "@/server/db";
import { invalidField, missing, notAllowed } from "@/server/errors";
import { findShop } from "@/server/shop";
import { toProduct } from "./product-dto";
import { questionsOf } from "./questions-of";
import { showPictures } from "./show-pictures";

/**
 * Puts a product into the catalogue, or changes the one with this id. For the owner alone. Orders keep the questions they
 * were asked. Refuses, as bad fields, an address that another product has and a price that the currency cannot say.
 */
export async function saveProduct(viewer: Viewer, { id, images, ...draft }: ProductDraft): Promise<Product> {
  if (!canManageShop(viewer)) throw notAllowed();
  return transaction(async (tx) => {
    // Two at once would both find the address free, and the place behind the last product.
    await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = 1 FOR UPDATE`;
    const { currency } = await findShop();
    const priceFrom = toMinor(draft.price_from, currency);
    if (priceFrom === null) throw invalidField("price_from", "money", { places: decimalsOf(currency) });
    await refuseTaken(tx, draft.url_token, id);
    const data = {
      title: draft.title,
      slug: draft.url_token,
      description: draft.description,
      content: draft.content,
      template: draft.template,
      priceFrom: BigInt(priceFrom),
      usualDays: draft.usual_days,
      replyHours: draft.reply_hours,
      open: draft.open,
      requestCap: draft.request_cap ?? null,
      fields: questionsOf(draft.order_fields),
    };
    const row =
      id === undefined
        ? await add(tx, viewer, { data, images })
        : await change(tx, viewer, id, { data, images });
    return toProduct(row, currency);
  });
}

type ProductData = Omit<Prisma.ProductUncheckedCreateInput, "pictures" | "position" | "id">;

type Written = { data: ProductData; images: string[] | undefined };

async function add(tx: Tx, viewer: Viewer, { data, images }: Written) {
  const position = await lastPosition(tx);
  const made = await tx.product.create({ data: { ...data, pictures: [], position } });
  const row = images ? await showPictures(tx, viewer, made, images) : made;
  await audit(viewer, "product_added", { id: row.id, name: row.title });
  return row;
}

async function change(tx: Tx, viewer: Viewer, id: number, { data, images }: Written) {
  const before = await tx.product.findUnique({ where: { id } });
  if (!before) throw missing("no_product");
  const written = await tx.product.update({ where: { id }, data });
  const row = images ? await showPictures(tx, viewer, written, images) : written;
  const { updatedAt: _, ...parts } = row;
  const changed = partsChanged({ ...before } as typeof parts, parts);
  if (changed.length > 0) await audit(viewer, "product_changed", { id, name: row.title, data: { changed } });
  return row;
}

async function refuseTaken(tx: Tx, slug: string, id: number | undefined): Promise<void> {
  const taken = await tx.product.findUnique({ where: { slug }, select: { id: true } });
  if (taken && taken.id !== id) throw invalidField("url_token", "url_token_taken");
}

async function lastPosition(tx: Tx): Promise<number> {
  const { _max } = await tx.product.aggregate({ _max: { position: true } });
  return (_max.position ?? -1) + 1;
}
