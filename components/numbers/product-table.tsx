import { useWords } from "#words";
import type { Numbers } from "@/schemas/numbers";
import { NumberTable } from "./number-table";
import { useFigures } from "./use-figures";

/** The same figures for each product. */
export function ProductTable({ products, working }: Pick<Numbers, "products"> & { working: boolean }) {
  const words = useWords("numbers");
  const { of, none } = useFigures(working);
  const rows = products.map((figures) => {
    const { reply, won, rounds, on_time } = of(figures);
    const said = [reply, won, rounds, on_time].map((figure) => figure?.said ?? none);
    return [figures.title, figures.requests, ...said];
  });
  return (
    <section
      aria-labelledby="numbers-products"
      className="min-w-0 space-y-3 rounded-2xl border border-line bg-card p-4 shadow-card sm:p-5"
    >
      <h2 id="numbers-products" className="text-xl">
        {words("products.title")}
      </h2>
      <p className="text-sm text-soft">{words("products.about")}</p>
      <NumberTable
        caption={words("products.title")}
        head={[
          words("product"),
          words("requests"),
          words("reply.title"),
          words("won.title"),
          words("rounds.title"),
          words("on_time.title"),
        ]}
        rows={rows}
      />
    </section>
  );
}
