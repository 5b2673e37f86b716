import type { Sample } from "../measure/measure";
import { inWhole, median, ratioOf, withPlaces } from "../numbers";
import type { OperationName } from "../operations/operations";
import type { Cores } from "../system/cores";
import { table } from "./table";
import { type Target, targetTable } from "./target";

/** One operation with so many callers, round by round. */
export type Figure = { operation: OperationName; callers: number; floor: Sample[]; application: Sample[] };

type Circumstances = {
  rounds: number;
  seconds: number;
  orders: number;
  customers: number;
  cores: Cores | undefined;
};

/** With so many callers the targets hold. */
const AT = 32;
const AT_LEAST = { DETAIL: 0.8, LIST: 0.8, SEND: 0.7, CREATE: 0.7 } as const satisfies Record<
  OperationName,
  number
>;
const HEAD = [
  ...["operation", "callers", "server", "requests/s", "ratio", "p50 ms", "p99 ms", "errors"],
  ...["CPU ms", "database CPU ms", "load's core", "memory MB"],
];

/** The section of the results about the four operations. */
export function operationsReport(figures: Figure[], circumstances: Circumstances): string[] {
  return [
    ...targetTable(targetsOf(figures)),
    "### Figures",
    "",
    describe(circumstances),
    "",
    ...table(HEAD, figures.flatMap(rowsOf), 3),
    "",
  ];
}

function describe({ rounds, seconds, orders, customers, cores }: Circumstances): string {
  const where = cores
    ? `Each server had core ${cores.server} to itself; database and load shared ${cores.others}.`
    : "Servers, database and load shared all cores.";
  return `${inWhole(orders)} orders, ${inWhole(customers)} customers; ${rounds} rounds of ${seconds} s, in turns. ${where}`;
}

function rowsOf({ operation, callers, floor, application }: Figure): string[][] {
  const ratio = withPlaces(ratioOf(of(application, "perSecond"), of(floor, "perSecond")), 2);
  const start = [operation, String(callers)];
  return [
    [...start, "floor", ...cells(floor, "")],
    [...start, "Atelier", ...cells(application, ratio)],
  ];
}

function cells(samples: Sample[], ratio: string): string[] {
  const mid = (key: keyof Sample) => median(of(samples, key));
  return [
    ...[inWhole(mid("perSecond")), ratio, withPlaces(mid("p50"), 1), withPlaces(mid("p99"), 1)],
    ...[inWhole(of(samples, "errors").reduce((sum, errors) => sum + errors, 0))],
    ...[withPlaces(mid("serverCpu"), 2), withPlaces(mid("databaseCpu"), 2)],
    ...[`${inWhole(mid("generator") * 100)} %`, inWhole(Math.max(...of(samples, "memory")))],
  ];
}

/** What is promised of the four operations, and of these figures what was measured for it. */
export function targetsOf(figures: Figure[]): Target[] {
  const at = figures.filter(({ callers }) => callers === AT);
  const ratio = ({ application, floor }: Figure, key: keyof Sample) =>
    ratioOf(of(application, key), of(floor, key));
  const all = figures.flatMap(({ application, floor }) => [...application, ...floor]);
  const memory = figures.flatMap(({ application }) => of(application, "memory"));
  return [
    ...at.map((figure) => ({
      what: `${figure.operation}, ${AT} callers: requests/s, of the floor's`,
      measured: ratio(figure, "perSecond"),
      bound: { atLeast: AT_LEAST[figure.operation] },
    })),
    ...at.map((figure) => ({
      what: `${figure.operation}, ${AT} callers: p99, of the floor's`,
      measured: ratio(figure, "p99"),
      bound: { atMost: 2 },
    })),
    ...at
      .filter(({ operation }) => operation === "DETAIL")
      .map((figure) => ({
        what: `DETAIL, ${AT} callers: the server's CPU for a request, of the floor's`,
        measured: ratio(figure, "serverCpu"),
        bound: { atMost: 1 },
      })),
    {
      what: "the most memory under load, MB",
      measured: Math.max(...memory),
      bound: { atMost: 300 },
      places: 0,
    },
    {
      what: "errors, of both",
      measured: of(all, "errors").reduce((sum, n) => sum + n, 0),
      bound: { atMost: 0 },
      places: 0,
    },
  ];
}

const of = (samples: Sample[], key: keyof Sample) => samples.map((sample) => sample[key]);
