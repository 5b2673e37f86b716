import type { Metadata } from "next";
import Link from "next/link";
import { OpeningTimes } from "@/components/product/opening-times";
import { ProductFacts } from "@/components/product/product-facts";
import { ProductGallery } from "@/components/product/product-gallery";
import { ProductQuestions } from "@/components/product/product-questions";
import { ButtonLink } from "@/components/ui/button-link";
import { hasHours, type Opening } from "@/domain/hours/opening";
import type { Product } from "@/schemas/product";
import { useWords } from "@/server/http/words";
import { seenByVisitors, todayIn } from "@/server/shop";
import { findProductPage } from "./find-product";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, description } = await findProductPage((await params).slug);
  return { title, description };
}

export default async function ProductPage({ params }: Props) {
  const product = await findProductPage((await params).slug);
  const [{ hours: note }, opening] = await Promise.all([seenByVisitors.shop(), seenByVisitors.opening()]);
  return <ProductSheet product={product} opening={opening} note={note} />;
}

function ProductSheet({ product, opening, note }: { product: Product; opening: Opening; note: string }) {
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
          <ProductFacts product={product} working={hasHours(opening)} />
          <Hours opening={opening} note={note} />
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

function Hours({ opening, note }: { opening: Opening; note: string }) {
  const words = useWords("hours");
  if (!note && !hasHours(opening)) return null;
  return (
    <section aria-label={words("title")} className="text-soft">
      <OpeningTimes week={opening.week} closed={opening.closed} note={note} today={todayIn(opening)} />
    </section>
  );
}
