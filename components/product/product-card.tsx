import Link from "next/link";
import { useWords } from "#words";
import { localAddress } from "@/domain/attachment";
import type { Product } from "@/schemas/product";
import { Picture } from "../ui/picture";
import { useMoney } from "../ui/use-money";
import { OpenBadge } from "./open-badge";

/** A product in the catalogue: what it looks like, what it costs from, how long it takes. */
export function ProductCard({ product, first }: { product: Product; first: boolean }) {
  const words = useWords("catalogue");
  const money = useMoney();
  return (
    <article className="group relative flex flex-col overflow-hidden rounded-2xl border border-line bg-card shadow-card">
      <div className="relative aspect-4/3 bg-sunken">
        <ProductPicture address={product.logo} first={first} />
        {!product.open && (
          <span className="absolute top-3 left-3">
            <OpenBadge open={false} />
          </span>
        )}
      </div>
      <div className="flex flex-1 flex-col gap-2 p-4 sm:p-5">
        <h2 className="text-xl">
          <Link
            href={`/products/${product.url_token}`}
            className="after:absolute after:inset-0 group-hover:underline"
          >
            {product.title}
          </Link>
        </h2>
        <p className="line-clamp-3 text-soft">{product.description}</p>
        <p className="mt-auto flex flex-wrap items-baseline justify-between gap-x-3 pt-2">
          <span className="text-lg font-semibold">
            {words("from", { price: money({ amount: product.price, currency: product.currency }) })}
          </span>
          <span className="text-sm text-soft">{words("usual_days", { days: product.usual_days })}</span>
        </p>
      </div>
    </article>
  );
}

/** The cover of a product; what stands beside it says what it is, so it has no words of its own. */
function ProductPicture({ address, first }: { address: string; first: boolean }) {
  const path = localAddress(address);
  if (!path) return null;
  return (
    <Picture
      path={path}
      sizes="(min-width: 1152px) 350px, (min-width: 640px) 46vw, 92vw"
      first={first}
      shared
      className="object-cover"
    />
  );
}
