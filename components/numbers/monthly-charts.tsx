import { useFormats, useWords } from "#words";
import type { Figures, Numbers } from "@/schemas/numbers";
import { ChartCard } from "./chart-card";
import { ColumnChart } from "./column-chart";
import { NumberTable } from "./number-table";
import { Reasons } from "./reasons";
import { useFigures } from "./use-figures";

type Measure = "reply" | "won" | "rounds" | "on_time";
const MEASURES: Measure[] = ["reply", "won", "rounds", "on_time"];
/** Shares are drawn against all of it. */
const TOP = { reply: undefined, won: 1, rounds: undefined, on_time: 1 } as const satisfies Record<
  Measure,
  number | undefined
>;

/** A chart of each figure by month. */
export function MonthlyCharts({ numbers }: { numbers: Numbers }) {
  const words = useWords("numbers");
  const { of } = useFigures(numbers.working_hours);
  const month = useMonth();
  const aboutOf = (measure: Measure) =>
    measure === "reply" && numbers.working_hours
      ? `${words("reply.about")} ${words("reply.working")}`
      : words(`${measure}.about`);
  const tableOf = useTables(numbers.working_hours);
  return MEASURES.map((measure) => (
    <ChartCard
      key={measure}
      id={`numbers-${measure}`}
      title={words(`${measure}.title`)}
      about={aboutOf(measure)}
      chart={
        <ColumnChart
          label={words(`${measure}.title`)}
          top={TOP[measure]}
          columns={numbers.months.map((figures) => ({
            key: figures.month,
            name: month.long(figures.month),
            short: month.short(figures.month),
            figure: of(figures)[measure],
          }))}
        />
      }
      table={tableOf(measure, numbers)}
    >
      {measure === "won" && <Reasons reasons={numbers.reasons} />}
    </ChartCard>
  ));
}

/** A month as one reads it. */
function useMonth() {
  const formats = useFormats();
  const said = (month: string, style: "short" | "long") =>
    formats.dateTime(new Date(`${month}-01T00:00:00Z`), {
      month: style,
      ...(style === "long" && { year: "numeric" }),
      timeZone: "UTC",
    });
  return { short: (month: string) => said(month, "short"), long: (month: string) => said(month, "long") };
}

/** The table behind each chart: what it shows, and what that is made of. */
function useTables(working: boolean) {
  const words = useWords("numbers");
  const month = useMonth();
  const { of, none } = useFigures(working);
  const parts = {
    reply: {
      head: [words("reply.median"), words("reply.most"), words("reply.replied")],
      row: (one: Figures) => [of(one).reply?.said, of(one).most?.said, one.replied],
    },
    won: {
      head: [words("won.rate"), words("won.won"), words("won.lost")],
      row: (one: Figures) => [of(one).won?.said, one.won, one.lost],
    },
    rounds: {
      head: [words("rounds.average"), words("rounds.sketched"), words("rounds.rounds")],
      row: (one: Figures) => [of(one).rounds?.said, one.sketched, one.rounds],
    },
    on_time: {
      head: [words("on_time.rate"), words("on_time.on_time"), words("on_time.due")],
      row: (one: Figures) => [of(one).on_time?.said, one.on_time, one.due],
    },
  } satisfies Record<Measure, { head: string[]; row: (one: Figures) => (string | number | undefined)[] }>;
  return (measure: Measure, { months, all }: Numbers) => {
    const { head, row } = parts[measure];
    const rows = [
      ...months.map((figures) => [month.long(figures.month), figures.requests, ...row(figures)]),
      [words("in_all"), all.requests, ...row(all)],
    ];
    return (
      <NumberTable
        caption={words(`${measure}.title`)}
        head={[words("month"), words("requests"), ...head]}
        rows={rows.map((cells) => cells.map((cell) => cell ?? none))}
      />
    );
  };
}
