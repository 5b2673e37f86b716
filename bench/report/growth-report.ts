import type { Sample } from "../measure/measure";
import { inWhole, median, ratioOf, withPlaces } from "../numbers";
import { table } from "./table";
import { type Target, targetTable } from "./target";

/** What is read, with the samples of each number of orders, round by round. */
export type Growth = { read: string; callers: number; samples: Map<number, Sample[]> };

const HEAD = [
  "read",
  "callers",
  "orders",
  "requests/s",
  "of the smallest",
  "p50 ms",
  "p99 ms",
  "errors",
  "CPU ms",
  "database CPU ms",
  "of the smallest",
  "memory MB",
];
const AT_LEAST = 0.9;

/** The section of the results about growth. */
export function growthReport(
  figures: Growth[],
  { rounds, seconds }: { rounds: number; seconds: number },
): string[] {
  return [
    ...targetTable([...figures.flatMap(targetsOf), memoryTarget(figures)]),
    "### Figures",
    "",
    `A hundred orders for each customer; ${rounds} rounds of ${seconds} s, the sizes in turns.`,
    "",
    ...table(HEAD, figures.flatMap(rowsOf), 2),
    "",
  ];
}

function rowsOf({ read, callers, samples }: Growth): string[][] {
  const smallest = smallestOf(samples);
  return [...samples].map(([orders, own]) => {
    const mid = (key: keyof Sample) => median(own.map((sample) => sample[key]));
    const errors = own.reduce((sum, sample) => sum + sample.errors, 0);
    return [
      ...[read, String(callers), inWhole(orders), withPlaces(mid("perSecond"), 1)],
      ...[
        withPlaces(ratioOf(speeds(own), speeds(smallest)), 2),
        withPlaces(mid("p50"), 1),
        withPlaces(mid("p99"), 1),
      ],
      ...[inWhole(errors), withPlaces(mid("serverCpu"), 2), withPlaces(mid("databaseCpu"), 2)],
      withPlaces(ratioOf(all(own, "databaseCpu"), all(smallest, "databaseCpu")), 2),
      inWhole(Math.max(...all(own, "memory"))),
    ];
  });
}

/** Every read holds its speed, up to the largest shop. */
export function targetsOf({ read, callers, samples }: Growth): Target[] {
  if (samples.size < 2) return [];
  const [least, most] = [Math.min(...samples.keys()), Math.max(...samples.keys())];
  const measured = ratioOf(speeds(samples.get(most) ?? []), speeds(smallestOf(samples)));
  const what = `${read}, ${callers} callers: requests/s at ${inWhole(most)} orders, of those at ${inWhole(least)}`;
  return [{ what, measured, bound: { atLeast: AT_LEAST } }];
}

/** However large the shop, and whatever is read of it. */
function memoryTarget(figures: Growth[]): Target {
  const measured = figures.flatMap(({ samples }) =>
    [...samples.values()].flatMap((own) => all(own, "memory")),
  );
  return {
    what: "the most memory under load, MB",
    measured: Math.max(...measured),
    bound: { atMost: 300 },
    places: 0,
  };
}

const smallestOf = (samples: Growth["samples"]) => samples.get(Math.min(...samples.keys())) ?? [];
const all = (samples: Sample[], key: keyof Sample) => samples.map((sample) => sample[key]);
const speeds = (samples: Sample[]) => all(samples, "perSecond");
