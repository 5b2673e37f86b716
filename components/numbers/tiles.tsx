import { useFormats, useWords } from "#words";
import type { Figures } from "@/schemas/numbers";
import { useFigures } from "./use-figures";

/** All in all, in a row. */
export function Tiles({ figures, working }: { figures: Figures; working: boolean }) {
  const [words, formats, { of, none }] = [useWords("numbers"), useFormats(), useFigures(working)];
  const { reply, won, rounds, on_time } = of(figures);
  const tiles = [
    [words("requests"), formats.number(figures.requests)],
    [words("reply.title"), reply?.said],
    [words("won.title"), won?.said],
    [words("rounds.title"), rounds?.said],
    [words("on_time.title"), on_time?.said],
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
      {tiles.map(([name, said]) => (
        <div
          key={name}
          className="flex flex-col-reverse justify-end rounded-2xl border border-line bg-card p-4"
        >
          <dt className="text-sm text-soft">{name}</dt>
          <dd className={`font-display text-2xl font-semibold ${said ? "" : "text-soft"}`}>{said ?? none}</dd>
        </div>
      ))}
    </dl>
  );
}
