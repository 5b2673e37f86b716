import type { Metadata } from "next";
import Link from "next/link";
import { ProductFacts } from "@/components/product/product-facts";
import { ProductGallery } from "@/components/product/product-gallery";
import { ProductQuestions } from "@/components/product/product-questions";
import { ButtonLink } from "@/components/ui/button-link";
import type { Product } from "@/schemas/product";
import { useWords } from "@/server/http/words";
import { seenByVisitors } from "@/server/shop";
import { findProductPage } from "./find-product";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, description } = await findProductPage((await params).slug);
  return { title, description };
}

export default async function ProductPage({ params }: Props) {
  const product = await findProductPage((await params).slug);
  return <ProductSheet product={product} hours={(await seenByVisitors.shop()).hours} />;
}

function ProductSheet({ product, hours }: { product: Product; hours: string }) {
  const words = useWords("catalogue");
  return (
    <article className="space-y-8">
      <Link
        href="/"
        className="inline-flex min-h-11 items-center text-soft underline underline-offset-4 hover:text-ink"
      >
        {words("back")}
      </Link>
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <ProductGallery product={product} />
        <div className="space-y-6 lg:sticky lg:top-24">
          <div className="space-y-3">
            <h1 className="text-4xl">{product.title}</h1>
            <p className="text-lg text-soft">{product.description}</p>
          </div>
          <ProductFacts product={product} />
          {hours && <p className="whitespace-pre-line text-soft">{words("hours", { hours })}</p>}
          {product.open ? (
            <ButtonLink
              href={`/products/${product.url_token}/request`}
              className="w-full text-lg sm:w-auto sm:px-8"
            >
              {words("request")}
            </ButtonLink>
          ) : (
            <p className="rounded-lg bg-warn-tint p-4 text-warn">
              {words(product.full ? "full_text" : "closed_text")}
            </p>
          )}
        </div>
      </div>
      <div className="grid gap-8 lg:grid-cols-[3fr_2fr]">
        <div className="max-w-prose whitespace-pre-line">{product.content}</div>
        <ProductQuestions fields={product.order_fields} />
      </div>
    </article>
  );
}
