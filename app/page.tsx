import { redirect } from "next/navigation";
import { HowItWorks } from "@/components/product/how-it-works";
import { ProductCard } from "@/components/product/product-card";
import { EmptyState } from "@/components/ui/empty-state";
import { pageCaller } from "@/server/auth";
import { useWords } from "@/server/http/words";
import { listProducts } from "@/server/products/list-products";
import { awaitsOwner } from "@/server/shops/awaits-owner";

export default async function CataloguePage() {
  if (await awaitsOwner()) redirect("/setup");
  const { rows } = await listProducts(await pageCaller(), { current: 1, page_size: 100 });
  return (
    <div className="space-y-10">
      <Welcome />
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {rows.map((product, at) => (
          <li key={product.id} className="grid">
            <ProductCard product={product} first={at === 0} />
          </li>
        ))}
      </ul>
      {rows.length === 0 && <NoProducts />}
    </div>
  );
}

function Welcome() {
  const words = useWords("catalogue");
  return (
    <section className="space-y-7">
      <div className="max-w-2xl space-y-3">
        <h1 className="text-4xl sm:text-5xl">{words("title")}</h1>
        <p className="text-lg text-soft">{words("lead")}</p>
      </div>
      <HowItWorks />
    </section>
  );
}

function NoProducts() {
  const words = useWords("catalogue");
  return <EmptyState title={words("empty")} text={words("empty_text")} />;
}
