import type { Metadata } from "next";
import Link from "next/link";
import { ClientWords } from "@/app/client-words";
import { ProductList } from "@/components/settings/product-list";
import { SettingsNav } from "@/components/settings/settings-nav";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { canManageShop } from "@/domain/shop";
import type { Viewer } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import type { Product } from "@/schemas/product";
import { pageCaller } from "@/server/auth";
import { pageLocale, useWords } from "@/server/http/words";
import { listProducts } from "@/server/products/list-products";
import { merchantViewer } from "../merchant-viewer";
import { arrange, open } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].products.title };
}

export default async function ProductsPage() {
  const viewer = await merchantViewer("/settings/products");
  const { rows } = await listProducts(await pageCaller(), { current: 1, page_size: 100 });
  return <ProductsSheet viewer={viewer} products={rows} />;
}

function ProductsSheet({ viewer, products }: { viewer: Viewer; products: Product[] }) {
  const words = useWords("products");
  const manages = canManageShop(viewer);
  const add = manages ? <ButtonLink href="/settings/products/new">{words("add")}</ButtonLink> : undefined;
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <SettingsNav here="/settings/products" viewer={viewer} />
      <header className="space-y-2">
        <h1 className="text-3xl">{words("title")}</h1>
        <p className="text-soft">{words(manages ? "intro" : "only_owner")}</p>
      </header>
      {products.length === 0 ? (
        <EmptyState title={words("empty")} text={words("empty_text")}>
          {add}
        </EmptyState>
      ) : (
        <>
          {add}
          {manages ? (
            <ClientWords of={["products"]}>
              <ProductList products={products} arrange={arrange} open={open} />
            </ClientWords>
          ) : (
            <ul className="divide-y divide-line rounded-2xl border border-line bg-card">
              {products.map((product) => (
                <Offered key={product.id} product={product} />
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}

/** A product as those see it who do not write it. */
function Offered({ product }: { product: Product }) {
  const words = useWords("products");
  const { title, url_token, open, full, order_fields } = product;
  return (
    <li className="px-5 py-3">
      <Link
        href={`/products/${url_token}`}
        className="inline-flex min-h-11 items-center font-medium underline underline-offset-4 hover:no-underline"
      >
        {title}
      </Link>
      <p className="text-sm text-soft">
        {words(full ? "full" : open ? "open" : "closed")} ·{" "}
        {words("questions_count", { count: order_fields.length })}
      </p>
    </li>
  );
}
