import { useWords } from "#words";
import { Picture } from "@/components/ui/picture";
import { localAddress } from "@/domain/attachment";
import type { Product } from "@/schemas/product";

/** A product's pictures, the cover large. */
export function ProductGallery({ product }: { product: Product }) {
  const words = useWords("catalogue");
  const paths = product.images.map(localAddress).filter((path) => path !== null);
  return (
    <ul className="grid gap-3">
      {paths.map((path, at) => (
        <li
          key={path}
          className="relative aspect-4/3 overflow-hidden rounded-2xl border border-line bg-sunken"
        >
          <Picture
            path={path}
            alt={words("picture_of", { title: product.title, number: at + 1 })}
            sizes="(min-width: 1024px) 660px, 94vw"
            first={at === 0}
            shared
            className="object-cover"
          />
        </li>
      ))}
    </ul>
  );
}
