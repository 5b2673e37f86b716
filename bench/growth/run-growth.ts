import { randomBytes } from "node:crypto";
import { say } from "@/scripts/run/say.mjs";
import { type Load, startLoad } from "../load/load";
import { measure, type Sample } from "../measure/measure";
import { type Server, startApplication } from "../measure/servers";
import type { Setting } from "../measure/setting";
import { inWhole } from "../numbers";
import { callsOf } from "../operations/operations";
import { readShop, type Shop } from "../operations/shop";
import { isAsked, type Options } from "../options";
import { type Growth, growthReport } from "../report/growth-report";
import { seeded } from "../seed/databases";
import { READS, type Read } from "./reads";

/** A shop of one size, and the application that serves it. */
type Stage = { orders: number; databaseUrl: string; server: Server; shop: Shop };
type Work = { stages: Stage[]; load: Load; options: Options; setting: Setting };

/** Measures what people read in shops of different sizes; returns the section of the results. */
export async function runGrowth(options: Options, setting: Setting): Promise<string[]> {
  const load = startLoad();
  setting.stop.addEventListener("abort", load.end);
  const stages: Stage[] = [];
  try {
    for (const orders of options.sizes) stages.push(await open(orders, setting));
    const figures: Growth[] = [];
    for (const read of READS.filter(({ name }) => isAsked(name, options)))
      for (const callers of options.callers)
        figures.push(await measureRead(read, callers, { stages, load, options, setting }));
    return growthReport(figures, options);
  } finally {
    load.end();
    await Promise.all(stages.map(({ server }) => server.end()));
  }
}

async function open(orders: number, { databases, cores }: Setting): Promise<Stage> {
  const databaseUrl = await seeded(databases, orders);
  const secret = randomBytes(32).toString("hex");
  const server = await startApplication({ name: `atelier-${orders}`, databaseUrl, secret, cores });
  return { orders, databaseUrl, server, shop: await readShop(databaseUrl, secret) };
}

/** The sizes take turns, every round beginning with another, so that what the machine does meanwhile happens to all of them. */
async function measureRead(read: Read, callers: number, work: Work): Promise<Growth> {
  const { stages, options, setting } = work;
  const samples = new Map<number, Sample[]>(stages.map(({ orders }) => [orders, []]));
  for (let round = 1; round <= options.rounds; round++)
    for (const stage of rotated(stages, round - 1)) {
      setting.stop.throwIfAborted();
      const sample = await measureOnce(read, callers, stage, round === 1, work);
      samples.get(stage.orders)?.push(sample);
      const what = `${read.name}, ${inWhole(stage.orders)} orders, round ${round} of ${options.rounds}`;
      say(`${what}: ${sample.perSecond.toFixed(1)}/s, p99 ${inWhole(sample.p99)} ms`);
    }
  return { read: read.name, callers, samples };
}

function measureOnce(
  { call, opening }: Read,
  callers: number,
  { databaseUrl, server, shop }: Stage,
  isFirst: boolean,
  { load, options, setting }: Work,
): Promise<Sample> {
  const shooting = { load, databaseUrl, databasePid: setting.databases.pid };
  const calls = callsOf(call, shop, callers);
  return measure(shooting, server, { callers, calls, seconds: options.seconds, opening, isFirst });
}

const rotated = <T>(things: readonly T[], by: number): T[] => {
  const first = by % things.length;
  return [...things.slice(first), ...things.slice(0, first)];
};
