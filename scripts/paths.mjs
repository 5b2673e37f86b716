// Where things are: the checkout, the data folder, the programs that npm installed.
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** The folder for everything that is kept: database, uploads, secrets. `DATA_DIR` moves it. */
export function dataFolder() {
  return resolve(root, process.env.DATA_DIR || ".data");
}

/**
 * The JavaScript file behind a package's command, so that Node can run it without a shell on every system.
 * @param {string} name the package, e.g. "next" or "@playwright/test"
 * @param {string} [command] which of its commands, where it has several
 */
export function programOf(name, command) {
  const manifest = join(root, "node_modules", name, "package.json");
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (
    JSON.parse(readFileSync(manifest, "utf8"))
  );
  const file = typeof bin === "string" ? bin : bin[command ?? name.replace(/^.*\//, "")];
  if (!file) throw new Error(`the package ${name} has no command ${command ?? ""}`);
  return join(dirname(manifest), file);
}

/**
 * Is this file the program that was started, rather than a module that another one imports?
 * @param {string} moduleUrl the caller's `import.meta.url`
 */
export function isMain(moduleUrl) {
  return Boolean(process.argv[1]) && fileURLToPath(moduleUrl) === resolve(process.argv[1] ?? "");
}
