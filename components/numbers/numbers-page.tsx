import { useWords } from "#words";
import { EmptyState } from "@/components/ui/empty-state";
import type { Numbers, NumbersQuery } from "@/schemas/numbers";
import { MonthlyCharts } from "./monthly-charts";
import { NumbersFilter } from "./numbers-filter";
import { ProductTable } from "./product-table";
import { StageChart } from "./stage-chart";
import { Tiles } from "./tiles";

type Props = { numbers: Numbers; asked: NumbersQuery; products: { id: number; name: string }[] };

/** How the studio does: a few figures, a chart of each by month, and all of them by product. */
export function NumbersPage({ numbers, asked, products }: Props) {
  const words = useWords("numbers");
  return (
    <div className="space-y-6">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div className="max-w-2xl space-y-2">
          <h1 className="text-3xl">{words("title")}</h1>
          <p className="text-soft">{words("intro")}</p>
        </div>
        <NumbersFilter asked={asked} products={products} />
      </header>
      {numbers.all.requests === 0 ? (
        <EmptyState title={words("empty_title")} text={words("empty_text")} />
      ) : (
        <>
          <Tiles figures={numbers.all} working={numbers.working_hours} />
          <div className="grid gap-5 lg:grid-cols-2">
            <MonthlyCharts numbers={numbers} />
            <StageChart stages={numbers.stages} />
          </div>
          <ProductTable products={numbers.products} working={numbers.working_hours} />
        </>
      )}
    </div>
  );
}
