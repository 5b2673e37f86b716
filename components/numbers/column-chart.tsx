import { useWords } from "#words";
import type { Figure } from "./use-figures";

type Column = { key: string; name: string; short: string; figure: Figure };

type Props = {
  label: string;
  columns: Column[];
  /** What the highest column there may be would show; without it, the highest there is. */
  top?: number;
};

const [HEIGHT, FOOT, HEAD] = [180, 22, 20];
/** Columns beside which there is room for words, on a phone and elsewhere. */
const [FEW, MOST_SAID] = [6, 12];

/** A column for each month, with its figure above it. What is read aloud is a list of the same. */
export function ColumnChart({ label, columns, top }: Props) {
  const words = useWords("numbers");
  const highest = top ?? Math.max(...columns.map(({ figure }) => figure?.value ?? 0));
  if (columns.every(({ figure }) => figure === null))
    return <p className="grid h-45 place-items-center rounded-xl bg-sunken text-soft">{words("nothing")}</p>;
  const width = 100 / columns.length;
  const said = columns.flatMap(({ name, figure }) =>
    figure ? words("bar", { name, value: figure.said }) : [],
  );
  return (
    <svg role="img" aria-label={`${label}. ${said.join("; ")}`} width="100%" height={HEIGHT}>
      <line x1="0" x2="100%" y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} className="stroke-edge" />
      {columns.map(({ key, short, figure }, at) => {
        const share = highest > 0 ? (figure?.value ?? 0) / highest : 0;
        const tall = Math.max(share * (HEIGHT - FOOT - HEAD), figure ? 2 : 0);
        const middle = `${(at + 0.5) * width}%`;
        return (
          <g key={key}>
            <rect
              x={`${(at + 0.18) * width}%`}
              width={`${width * 0.64}%`}
              y={HEIGHT - FOOT - tall}
              height={tall}
              rx="3"
              className="fill-accent"
            />
            {figure && columns.length <= MOST_SAID && (
              <text
                x={middle}
                y={HEIGHT - FOOT - tall - 5}
                textAnchor="middle"
                className={`fill-ink text-xs tabular-nums ${columns.length > FEW ? "max-sm:hidden" : ""}`}
              >
                {figure.said}
              </text>
            )}
            {(columns.length <= MOST_SAID || at % 3 === columns.length % 3) && (
              <text
                x={middle}
                y={HEIGHT - 6}
                textAnchor="middle"
                className="fill-soft text-[0.65rem] sm:text-xs"
              >
                {short}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
