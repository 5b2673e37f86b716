import { parseArgs } from "node:util";
import { OPERATIONS, type OperationName } from "./operations/operations";
import { PROFILES, type Profile } from "./pages/profile";

export type Options = {
  mode: "operations" | "growth" | "pages" | "streams";
  rounds: number;
  seconds: number;
  callers: number[];
  ops: OperationName[];
  sizes: number[];
  /** Pages, or what is read as a shop grows, whose name has one of these in it; all, if there are none. */
  only: string[];
  profiles: Profile[];
  fresh: boolean;
  pin: boolean;
};

const MODES = ["growth", "pages", "streams"] as const;
const MOST_CALLERS = 1_000;
/** Looks at a page differ more than rounds of calls. */
const ROUNDS = { operations: 3, growth: 3, streams: 3, pages: 5 } as const satisfies Record<
  Options["mode"],
  number
>;
const CALLERS = {
  operations: [1, 32, 128],
  growth: [8],
  streams: [1_000],
  pages: [1],
} as const satisfies Record<Options["mode"], readonly number[]>;

/** What was asked for on the command line. Throws a sentence about what makes no sense. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      ...{ growth: { type: "boolean" }, pages: { type: "boolean" }, streams: { type: "boolean" } },
      ...{ rounds: { type: "string" }, seconds: { type: "string" }, callers: { type: "string" } },
      ...{ ops: { type: "string" }, sizes: { type: "string" } },
      ...{ only: { type: "string" }, profiles: { type: "string" } },
      ...{ fresh: { type: "boolean", default: false }, "no-pin": { type: "boolean", default: false } },
    },
  });
  const [mode = "operations", ...more] = MODES.filter((name) => values[name]);
  if (more.length > 0) throw new Error("One of --growth, --pages and --streams at a time.");
  const [rounds = 0] = numbers("rounds", values.rounds, [ROUNDS[mode]], 1_000);
  const [seconds = 0] = numbers("seconds", values.seconds, [10], 3_600);
  return {
    ...{ mode, rounds, seconds, fresh: values.fresh, pin: !values["no-pin"] },
    callers: numbers("callers", values.callers, CALLERS[mode], MOST_CALLERS),
    ops: chosen("ops", values.ops?.toUpperCase(), Object.keys(OPERATIONS) as OperationName[]),
    only: values.only?.split(",").filter(Boolean) ?? [],
    profiles: chosen("profiles", values.profiles, PROFILES),
    sizes: numbers("sizes", values.sizes, [1_000, 100_000, 1_000_000], 10_000_000),
  };
}

function numbers(name: string, given: string | undefined, usual: readonly number[], most: number): number[] {
  const found = given?.split(",").map(Number) ?? [...usual];
  if (found.every((number) => Number.isInteger(number) && number >= 1 && number <= most)) return found;
  throw new Error(`--${name} takes whole numbers from 1 to ${most}, not ${given}.`);
}

function chosen<Name extends string>(
  option: string,
  given: string | undefined,
  all: readonly Name[],
): Name[] {
  const asked = given?.split(",") ?? all;
  const unknown = asked.find((name) => !all.some((known) => known === name));
  if (unknown !== undefined) throw new Error(`--${option} takes ${all.join(", ")}, not ${unknown}.`);
  return all.filter((name) => asked.includes(name));
}

/** Whether something of this name was asked for. */
export function isAsked(name: string, { only }: Pick<Options, "only">): boolean {
  return only.length === 0 || only.some((part) => name.toLowerCase().includes(part.toLowerCase()));
}
