// `npm run build`: Prisma's client, then Next's production build, packed for browsers.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lock.mjs";
import { pack } from "./pack.mjs";
import { dataFolder, isMain, programOf, root } from "./paths.mjs";
import { launch } from "./run/launch.mjs";
import { mustRun } from "./run/program.mjs";
import { say } from "./run/say.mjs";
import { digestOfSources, isBuilt, noteBuilt } from "./sources.mjs";

/**
 * Builds unless there is a build of these sources. Of several who come at once, one builds.
 * @param {{ stop: AbortSignal, quiet?: boolean }} options
 */
export async function ensureBuild(options) {
  if (isBuilt()) return;
  mkdirSync(dataFolder(), { recursive: true, mode: 0o711 });
  await withLock(join(dataFolder(), "build.lock"), async () => {
    if (isBuilt()) return;
    say("Building the site: once for these sources, about half a minute");
    await build(options);
    say("Built");
  });
}

/** @param {{ stop: AbortSignal, quiet?: boolean }} options */
async function build(options) {
  const digest = digestOfSources();
  await mustRun("prisma generate", [programOf("prisma"), "generate"], options);
  await mustRun("next build", [programOf("next"), "build"], { ...options, env: { NODE_ENV: "production" } });
  pack(join(root, ".next", "static"));
  noteBuilt(digest);
}

if (isMain(import.meta.url)) {
  await launch(async (stop) => {
    await build({ stop });
    return 0;
  });
}
