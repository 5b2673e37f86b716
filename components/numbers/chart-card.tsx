import type { ReactNode } from "react";
import { useWords } from "#words";

type Props = {
  id: string;
  title: string;
  /** What the figures are, in one sentence. */
  about: string;
  chart: ReactNode;
  table: ReactNode;
  /** It has a row to itself. */
  wide?: boolean;
  children?: ReactNode;
};

/** A chart with what it shows below it, in one sentence and as a table. */
export function ChartCard({ id, title, about, chart, table, wide, children }: Props) {
  const words = useWords("numbers");
  return (
    <section
      aria-labelledby={id}
      className={`min-w-0 space-y-3 rounded-2xl border border-line bg-card p-4 shadow-card sm:p-5 ${wide ? "lg:col-span-2" : ""}`}
    >
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      {chart}
      <p className="text-sm text-soft">{about}</p>
      <details>
        <summary className="min-h-11 content-center">{words("table")}</summary>
        {table}
      </details>
      {children}
    </section>
  );
}
