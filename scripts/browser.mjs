// The browser of the end-to-end tests. As a program it fetches one where there is none: node scripts/browser.mjs
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";
import { isMain, programOf } from "./paths.mjs";

/** @typedef {{ executablePath?: string, source: string }} Browser without a path it is Playwright's own */

const COMMANDS = [
  ...["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
  ...["microsoft-edge-stable", "microsoft-edge", "brave-browser"],
];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const WINDOWS = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

/**
 * The one that CHROMIUM_PATH names, else Playwright's own, else the system's.
 * @returns {Browser | undefined}
 */
export function findBrowser() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return { executablePath: CHROMIUM_PATH, source: "CHROMIUM_PATH" };
  if (isFile(chromium.executablePath())) return { source: "Playwright's own" };
  const executablePath = systemBrowsers().find(isFile);
  return executablePath ? { executablePath, source: "the system's" } : undefined;
}

/** Finds one, or fetches it: from Playwright, else from Debian. Throws when neither works. */
export function ensureBrowser() {
  const browser = findBrowser() ?? fetchFromPlaywright() ?? fetchFromDebian();
  if (browser) return browser;
  throw new Error(
    "There is no Chromium. Install one (npx playwright install chromium, or your system's package), or set CHROMIUM_PATH.",
  );
}

function systemBrowsers() {
  const { PATH = "", PROGRAMFILES, LOCALAPPDATA } = process.env;
  const programs = [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  return [
    ...PATH.split(delimiter).flatMap((folder) => COMMANDS.map((name) => join(folder, name))),
    ...MAC,
    ...programs.flatMap((folder) => WINDOWS.map((file) => join(folder, file))),
  ];
}

function fetchFromPlaywright() {
  console.log("There is no Chromium here: asking Playwright for one");
  const args = [programOf("playwright"), "install", "chromium"];
  spawnSync(process.execPath, args, { stdio: ["ignore", "inherit", "ignore"], timeout: 300_000 });
  return findBrowser();
}

function fetchFromDebian() {
  if (!isFile("/usr/bin/apt-get")) return undefined;
  console.log("Playwright's download failed: installing Debian's chromium");
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const args of [
    ["update"],
    ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"],
  ]) {
    const command = [...asRoot, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", ...args];
    spawnSync(command[0] ?? "", command.slice(1), { stdio: ["ignore", "ignore", "inherit"] });
  }
  return findBrowser();
}

/** @param {string} path */
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

if (isMain(import.meta.url)) {
  const { executablePath, source } = ensureBrowser();
  console.log(`Chromium: ${source}${executablePath ? ` (${executablePath})` : ""}`);
}
