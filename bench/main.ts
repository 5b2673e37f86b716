// `npm run bench`: how fast the built application is. bench/README.md says how to run and how to read it.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ensureBuild } from "@/scripts/build.mjs";
import { withLock } from "@/scripts/lock.mjs";
import { launch } from "@/scripts/run/launch.mjs";
import { say } from "@/scripts/run/say.mjs";
import { runGrowth } from "./growth/run-growth";
import { runOperations } from "./measure/run-operations";
import { type Options, readOptions } from "./options";
import { runPages } from "./pages/run-pages";
import { keepResults, type Section } from "./report/results";
import { FOLDER, openDatabases } from "./seed/databases";
import { runStreams } from "./streams/run-streams";
import { keepTo, partCores } from "./system/cores";
import { circumstances } from "./system/machine";

/** `alone`: the server that is measured gets a core to itself. A browser needs all that there are. */
type Kind = { section: Section; run: typeof runOperations; alone: boolean };

const RUN: Record<Options["mode"], Kind> = {
  operations: { section: "Operations", run: runOperations, alone: true },
  pages: { section: "Pages", run: runPages, alone: false },
  growth: { section: "Growth", run: runGrowth, alone: true },
  streams: { section: "Streams", run: runStreams, alone: true },
};

await launch(async (stop) => {
  const options = readOptions(process.argv.slice(2));
  await ensureBuild({ stop });
  mkdirSync(FOLDER, { recursive: true, mode: 0o711 });
  return withLock(join(FOLDER, "bench.lock"), () => bench(RUN[options.mode], options, stop), {
    patience: 1_000,
  });
});

async function bench({ section, run, alone }: Kind, options: Options, stop: AbortSignal): Promise<number> {
  const cores = options.pin && alone ? partCores() : undefined;
  if (cores) keepTo(cores.others, process.pid);
  const databases = await openDatabases({ stop, fresh: options.fresh });
  try {
    const setting = { databases, cores, stop };
    const lines = await run(options, setting);
    stop.throwIfAborted();
    const file = keepResults(section, [...(await circumstances(databases.adminUrl)), "", ...lines]);
    console.log(`\n${lines.join("\n")}`);
    say(`Written to ${file}`);
    return 0;
  } finally {
    await databases.leave();
  }
}
