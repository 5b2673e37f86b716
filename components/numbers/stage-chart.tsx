import { useWords } from "#words";
import type { Numbers } from "@/schemas/numbers";
import { ChartCard } from "./chart-card";
import { NumberTable } from "./number-table";
import { useDuration } from "./use-figures";

type Stage = Numbers["stages"][number];

const WHOSE = [
  { side: "merchant", look: "bg-accent" },
  { side: "customer", look: "bg-edge" },
] as const;

/** How long orders stood in each stage, by whose turn it was. */
export function StageChart({ stages }: { stages: Stage[] }) {
  const [words, named, duration] = [useWords("numbers"), useWords("order"), useDuration()];
  const rows = stages.map(({ stage, orders, merchant_seconds, customer_seconds }) => [
    named(`stage.${stage}`),
    orders,
    duration(merchant_seconds),
    duration(customer_seconds),
  ]);
  return (
    <ChartCard
      wide
      id="numbers-stages"
      title={words("stages.title")}
      about={words("stages.about")}
      chart={<Bars stages={stages} />}
      table={
        <NumberTable
          caption={words("stages.title")}
          head={[
            words("stages.stage"),
            words("stages.orders"),
            words("stages.merchant"),
            words("stages.customer"),
          ]}
          rows={rows}
        />
      }
    />
  );
}

function Bars({ stages }: { stages: Stage[] }) {
  const [words, named, duration] = [useWords("numbers"), useWords("order"), useDuration()];
  const longest = Math.max(...stages.map((one) => one.merchant_seconds + one.customer_seconds), 1);
  if (stages.length === 0)
    return <p className="grid h-45 place-items-center rounded-xl bg-sunken text-soft">{words("nothing")}</p>;
  return (
    <div className="space-y-3">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {WHOSE.map(({ side, look }) => (
          <li key={side} className="flex items-center gap-2">
            <span aria-hidden className={`size-3 rounded-sm ${look}`} />
            {words(`stages.${side}`)}
          </li>
        ))}
      </ul>
      <dl className="space-y-2.5">
        {stages.map((stage) => (
          <div key={stage.stage}>
            <dt className="text-sm">{named(`stage.${stage.stage}`)}</dt>
            <dd className="flex items-center gap-2">
              <Bar stage={stage} longest={longest} />
              <span className="w-32 shrink-0 text-right text-sm whitespace-nowrap text-soft tabular-nums">
                {WHOSE.map(({ side }) => duration(stage[`${side}_seconds`])).join(" + ")}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Bar({ stage, longest }: { stage: Stage; longest: number }) {
  const share = (seconds: number) => (seconds / longest) * 100;
  const ours = share(stage.merchant_seconds);
  return (
    <svg aria-hidden="true" height="18" className="min-w-0 flex-1 rounded bg-sunken">
      <rect width={`${ours}%`} height="18" className="fill-accent" />
      <rect x={`${ours}%`} width={`${share(stage.customer_seconds)}%`} height="18" className="fill-edge" />
    </svg>
  );
}
