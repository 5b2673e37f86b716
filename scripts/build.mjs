// `npm run build`: Prisma's client, then Next's production build, packed for browsers.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lock.mjs";
import { pack } from "./pack.mjs";
import { isMain, programOf, root } from "./paths.mjs";
import { launch } from "./run/launch.mjs";
import { mustRun } from "./run/program.mjs";
import { say } from "./run/say.mjs";
import { digestOfSources, forgetBuilt, isBuilt, noteBuilt } from "./sources.mjs";

/**
 * Builds unless there is a build of these sources. Of several who come at once, one builds.
 * @param {{ stop: AbortSignal, quiet?: boolean }} options
 */
export async function ensureBuild(options) {
  if (isBuilt()) return;
  await alone(options, async () => {
    if (isBuilt()) return;
    say("Building the site: once for these sources, about half a minute");
    await build(options);
    say("Built");
  });
}

/** A slow machine takes minutes, and whoever waits may be the third. */
const PATIENCE = 30 * 60_000;

/**
 * One build of a checkout at a time, wherever each one's data is kept: all of them write the same folder.
 * @param {{ stop: AbortSignal }} options
 * @param {() => Promise<void>} work
 */
async function alone({ stop }, work) {
  const folder = join(root, ".data");
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const onWait = () => say("Another program is building the site: waiting until it has");
  await withLock(join(folder, "build.lock"), work, { patience: PATIENCE, stop, onWait });
}

/** @param {{ stop: AbortSignal, quiet?: boolean }} options */
async function build(options) {
  const digest = digestOfSources();
  forgetBuilt();
  await mustRun("prisma generate", [programOf("prisma"), "generate"], options);
  await mustRun("next build", [programOf("next"), "build"], { ...options, env: { NODE_ENV: "production" } });
  pack(join(root, ".next", "static"));
  noteBuilt(digest);
}

if (isMain(import.meta.url)) {
  await launch(async (stop) => {
    await alone({ stop }, () => build({ stop }));
    return 0;
  });
}
