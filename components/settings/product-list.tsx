"use client";

import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import type { Product, ProductOpening, ProductOrder } from "@/schemas/product";
import { FormMessage } from "../ui/form-message";
import { ProductRow } from "./product-row";
import { moved, useArranged } from "./use-arranged";

type Acts = {
  arrange: (input: ProductOrder) => Promise<ActionResult<unknown>>;
  open: (input: ProductOpening) => Promise<ActionResult<unknown>>;
};
type Props = Acts & { products: Product[] };

/** The products in the order of the catalogue, for whoever puts them there: by buttons or by dragging. */
export function ProductList({ products, arrange, open }: Props) {
  const words = useWords("products");
  const { order, said, refused, act } = useArranged(
    products.map(({ id }) => id),
    words("lost"),
  );
  const shown = order.flatMap((id) => products.find((product) => product.id === id) ?? []);

  function move(id: number, to: number) {
    const ids = moved(order, id, to);
    if (!ids) return;
    const title = products.find((product) => product.id === id)?.title ?? "";
    void act(() => arrange({ ids }), words("said_moved", { title, place: to + 1, count: ids.length }), ids);
  }

  const toggle = ({ id, title, open: isOpen, full }: Product) => {
    const opens = !isOpen && !full;
    return act(() => open({ id, open: opens }), words(opens ? "said_open" : "said_closed", { title }));
  };

  return (
    <>
      <FormMessage kind="bad">{refused}</FormMessage>
      <ul aria-label={words("title")} className="divide-y divide-line rounded-2xl border border-line bg-card">
        {shown.map((product, at) => (
          <ProductRow
            key={product.id}
            {...{ product, at }}
            count={shown.length}
            onMove={(to) => move(product.id, to)}
            onDropped={(id) => move(id, at)}
            onToggle={() => toggle(product)}
          />
        ))}
      </ul>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}
