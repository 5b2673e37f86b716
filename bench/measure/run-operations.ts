import { randomBytes } from "node:crypto";
import { say } from "@/scripts/run/say.mjs";
import { startLoad } from "../load/load";
import { inWhole, withPlaces } from "../numbers";
import { ANSWERED, callsOf, OPERATIONS, type OperationName } from "../operations/operations";
import { readShop, type Shop } from "../operations/shop";
import type { Options } from "../options";
import { type Figure, operationsReport } from "../report/operations-report";
import { copied } from "../seed/databases";
import { checkAlike } from "./check-alike";
import { measure, type Shooting } from "./measure";
import { type Server, startApplication, startFloor } from "./servers";
import type { Setting } from "./setting";

const ORDERS = 100_000;

type Pair = { floor: Server; application: Server };

/** Measures the four operations against the floor; returns the section of the results. */
export async function runOperations(
  options: Options,
  { databases, cores, stop }: Setting,
): Promise<string[]> {
  const databaseUrl = await copied(databases, ORDERS);
  say("Starting both servers on a copy of the orders");
  const secret = randomBytes(32).toString("hex");
  const shared = { databaseUrl, secret, publicUrl: "http://atelier.example", cores };
  const load = startLoad();
  stop.addEventListener("abort", load.end);
  const started: Server[] = [];
  try {
    const floor = await startFloor({ ...shared, name: "floor" });
    started.push(floor);
    const application = await startApplication({ ...shared, name: "atelier" });
    started.push(application);
    const shop = await readShop(databaseUrl, secret);
    await checkAlike({ floor, application }, shop, databaseUrl);
    say("Both servers answer and write alike");
    const shooting = { load, databaseUrl, databasePid: databases.pid };
    const figures = await measureAll({ floor, application }, { options, shop, shooting, stop });
    return operationsReport(figures, { ...options, orders: ORDERS, customers: shop.customers.length, cores });
  } finally {
    load.end();
    await Promise.all(started.map((server) => server.end()));
  }
}

type Work = { options: Options; shop: Shop; shooting: Shooting; stop: AbortSignal };

async function measureAll(pair: Pair, work: Work): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const operation of work.options.ops)
    for (const callers of work.options.callers)
      figures.push(await measureOne(pair, operation, callers, work));
  return figures;
}

/** One after the other, then the other way round, so that what the machine does meanwhile happens to both. */
async function measureOne(
  pair: Pair,
  operation: OperationName,
  callers: number,
  work: Work,
): Promise<Figure> {
  const { options, shop, shooting, stop } = work;
  const figure: Figure = { operation, callers, floor: [], application: [] };
  const calls = callsOf(OPERATIONS[operation], shop, callers);
  const aim = { callers, calls, seconds: options.seconds, opening: ANSWERED };
  for (let round = 1; round <= options.rounds; round++) {
    stop.throwIfAborted();
    const { floor, application } = await measureBoth(pair, round, (server) =>
      measure(shooting, server, { ...aim, isFirst: round === 1 }),
    );
    figure.floor.push(floor);
    figure.application.push(application);
    const where = `${operation.padEnd(6)} ${String(callers).padStart(3)} callers, round ${round} of ${options.rounds}`;
    const ratio = withPlaces(application.perSecond / floor.perSecond, 2);
    say(
      `${where}: floor ${inWhole(floor.perSecond)}/s, Atelier ${inWhole(application.perSecond)}/s, ratio ${ratio}`,
    );
  }
  return figure;
}

async function measureBoth<T>(pair: Pair, round: number, once: (server: Server) => Promise<T>) {
  if (round % 2 === 1) {
    const floor = await once(pair.floor);
    return { floor, application: await once(pair.application) };
  }
  const application = await once(pair.application);
  return { floor: await once(pair.floor), application };
}
