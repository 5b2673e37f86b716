import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { toMajor } from "@/domain/money";
import { MESSAGES } from "@/i18n/messages";
import { Id } from "@/schemas/common";
import type { Product } from "@/schemas/product";
import type { ProductInput } from "@/schemas/product-draft";
import { pageCaller } from "@/server/auth";
import { AppError } from "@/server/errors";
import { pageLocale } from "@/server/http/words";
import { getProduct } from "@/server/products/get-product";
import { findShop } from "@/server/shop";
import { ownerViewer } from "../../merchant-viewer";
import { ProductEditor } from "../editor";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].products.title };
}

export default async function EditProductPage({ params }: Props) {
  const { id } = await params;
  await ownerViewer(`/settings/products/${id}`);
  const product = await find(id);
  return <ProductEditor product={draftOf(product)} shop={await findShop()} />;
}

async function find(text: string): Promise<Product> {
  const id = Id.safeParse(text);
  if (!id.success) notFound();
  try {
    return await getProduct(await pageCaller(), { id: id.data });
  } catch (thrown) {
    // Expected: there is no such product.
    if (thrown instanceof AppError && thrown.kind === "missing") notFound();
    throw thrown;
  }
}

function draftOf({ price, currency, order_fields, ...product }: Product): ProductInput {
  const { id, title, url_token, description, content, template, usual_days, reply_hours, images } = product;
  const own = { id, title, url_token, description, content, template, usual_days, reply_hours, images };
  // A full product is closed only for now.
  const opening = { open: product.open || product.full, request_cap: product.request_cap || "" };
  return { ...own, ...opening, price_from: toMajor({ amount: price, currency }), order_fields };
}
