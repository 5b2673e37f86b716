import { inWhole, median, ratioOf, withPlaces } from "../numbers";
import type { Heard } from "../streams/task";
import type { Cores } from "../system/cores";
import { table } from "./table";
import { type Target, targetTable } from "./target";

/** One measure of one server's streams. */
export type StreamSample = Heard & {
  /** Bytes that the server holds more for each open stream. */
  memory: number;
  /** CPU milliseconds for a message to all streams: in the server, and in the database. */
  serverCpu: number;
  databaseCpu: number;
};

type Samples = { bare: StreamSample[]; application: StreamSample[] };
type Circumstances = { rounds: number; messages: number; streams: number; cores: Cores | undefined };

const HEAD = [
  ...["server", "p50 ms", "p99 ms", "ratio", "lost", "doubled", "KB a stream"],
  ...["CPU ms", "database CPU ms", "readers' core"],
];

/** The section of the results about event streams. */
export function streamsReport(samples: Samples, circumstances: Circumstances): string[] {
  const { bare, application } = samples;
  const ratio = withPlaces(ratioOf(of(application, "p99"), of(bare, "p99")), 2);
  return [
    ...targetTable(targetsOf(samples)),
    "### Figures",
    "",
    describe(circumstances),
    "",
    ...table(HEAD, [
      ["bare Node", ...cells(bare, "")],
      ["Atelier", ...cells(application, ratio)],
    ]),
    "",
  ];
}

function describe({ rounds, messages, streams, cores }: Circumstances): string {
  const where = cores
    ? `Each server had core ${cores.server} to itself; database and readers shared ${cores.others}.`
    : "Servers, database and readers shared all cores.";
  return `${inWhole(streams)} open streams; ${rounds} rounds of ${messages} messages, one a second, each to all of them, in turns. Latency is from sending a message to having it, on every stream; CPU is that for one message. ${where}`;
}

function cells(samples: StreamSample[], ratio: string): string[] {
  const mid = (key: keyof StreamSample) => median(of(samples, key));
  return [
    ...[withPlaces(mid("p50"), 1), withPlaces(mid("p99"), 1), ratio],
    ...[inWhole(total(samples, "lost")), inWhole(total(samples, "doubled"))],
    ...[withPlaces(mid("memory") / 1024, 1), withPlaces(mid("serverCpu"), 1)],
    ...[withPlaces(mid("databaseCpu"), 1), `${inWhole(mid("readers") * 100)} %`],
  ];
}

/** What is promised of streams. */
export function targetsOf({ bare, application }: Samples): Target[] {
  return [
    {
      what: "p99 of a message to all streams, of a bare server's",
      measured: ratioOf(of(application, "p99"), of(bare, "p99")),
      bound: { atMost: 2 },
    },
    {
      what: "memory for a stream, KB",
      measured: median(of(application, "memory")) / 1024,
      bound: { atMost: 50 },
      places: 1,
    },
    {
      what: "messages lost or doubled on a stream",
      measured: total(application, "lost") + total(application, "doubled"),
      bound: { atMost: 0 },
      places: 0,
    },
  ];
}

const of = (samples: StreamSample[], key: keyof StreamSample) => samples.map((sample) => sample[key]);
const total = (samples: StreamSample[], key: keyof StreamSample) =>
  of(samples, key).reduce((sum, value) => sum + value, 0);
