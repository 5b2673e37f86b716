// Lighthouse, in the version that still runs on Node 20. It is as large as a fifth of everything else, so that it is
// no dependency: the first measure of pages installs it into .data/bench.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { ensureBrowser } from "@/scripts/browser.mjs";
import { say } from "@/scripts/run/say.mjs";
import { FOLDER } from "../seed/databases";
import { type Audit, type LighthouseReport, readReport } from "./audit";
import type { Profile } from "./profile";

export const LIGHTHOUSE = "12.8.2";

const PREFIX = join(FOLDER, `lighthouse-${LIGHTHOUSE}`);
const PROGRAM = join(PREFIX, "node_modules", "lighthouse", "cli", "index.js");
const SETTINGS: Record<Profile, string[]> = {
  mobile: [],
  throttled: ["--throttling-method=devtools"],
  desktop: ["--preset=desktop"],
};
const CATEGORIES = ["performance", "accessibility", "best-practices"];

/** Installs Lighthouse unless it is there; needs npm's registry then. */
export async function ensureLighthouse(stop: AbortSignal): Promise<void> {
  if (existsSync(PROGRAM)) return;
  say(`Installing Lighthouse ${LIGHTHOUSE} into ${PREFIX}: once`);
  mkdirSync(PREFIX, { recursive: true });
  const onWindows = process.platform === "win32";
  const args = ["install", "--prefix", PREFIX, "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = spawn("npm", [...args, `lighthouse@${LIGHTHOUSE}`], {
    stdio: "inherit",
    shell: onWindows,
    signal: stop,
  });
  const [code] = await once(npm, "exit");
  if (code !== 0 || !existsSync(PROGRAM))
    throw new Error(`npm could not install Lighthouse (exit code ${code}).`);
}

/** Looks at a page once, in a browser that knows nothing of it. A page that answers 404 is looked at all the same. */
export async function audit(
  url: string,
  { profile, headers, stop }: { profile: Profile; headers: Record<string, string>; stop: AbortSignal },
): Promise<Audit> {
  stop.throwIfAborted();
  const output = join(FOLDER, "lighthouse.json");
  const sandbox = process.getuid?.() === 0 ? " --no-sandbox" : "";
  const child = spawn(
    process.execPath,
    [
      ...[PROGRAM, url, "--quiet", "--output=json", `--output-path=${output}`, "--ignore-status-code"],
      ...[`--only-categories=${CATEGORIES.join(",")}`, `--chrome-flags=--headless=new${sandbox}`],
      ...[`--extra-headers=${JSON.stringify(headers)}`],
      ...SETTINGS[profile],
    ],
    { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, CHROME_PATH: browserPath() } },
  );
  // Only at this signal does it take its browser along.
  const end = () => child.kill("SIGINT");
  stop.addEventListener("abort", end);
  const [code] = await once(child, "exit");
  stop.removeEventListener("abort", end);
  stop.throwIfAborted();
  if (code !== 0) throw new Error(`Lighthouse failed on ${url} (exit code ${code}).`);
  return readReport(JSON.parse(readFileSync(output, "utf8")) as LighthouseReport);
}

function browserPath(): string {
  return ensureBrowser().executablePath ?? chromium.executablePath();
}
