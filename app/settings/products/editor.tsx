import Link from "next/link";
import { ClientWords } from "@/app/client-words";
import { ProductForm } from "@/components/settings/product-form";
import type { ProductInput } from "@/schemas/product-draft";
import { useWords } from "@/server/http/words";
import { type Shop, todayIn } from "@/server/shop";
import { save } from "./actions";

type Props = { product?: ProductInput; shop: Shop };

/** The page on which a product is written, new or not. */
export function ProductEditor({ product, shop }: Props) {
  const words = useWords("products");
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <Link
        href="/settings/products"
        className="inline-flex min-h-11 items-center underline underline-offset-4 hover:no-underline"
      >
        {words("back")}
      </Link>
      <h1 className="text-3xl">
        {product ? words("edit_title", { title: product.title }) : words("new_title")}
      </h1>
      <ClientWords of={["products", "issues", "request"]}>
        <ProductForm
          product={product}
          replyGoal={shop.replyGoal}
          currency={shop.currency}
          today={todayIn(shop)}
          save={save}
        />
      </ClientWords>
    </div>
  );
}
