import type { Metadata } from "next";
import { MESSAGES } from "@/i18n/messages";
import { pageLocale } from "@/server/http/words";
import { findShop } from "@/server/shop";
import { ownerViewer } from "../../merchant-viewer";
import { ProductEditor } from "../editor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].products.new_title };
}

export default async function NewProductPage() {
  await ownerViewer("/settings/products/new");
  return <ProductEditor shop={await findShop()} />;
}
