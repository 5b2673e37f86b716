// Whether the build in .next was made from the sources as they are now: a digest of them lies beside it.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";

const DIGEST = join(root, ".next", "atelier-sources");
const BUILD_ID = join(root, ".next", "BUILD_ID");

/** What the build does not read. Everything else counts, so that a new folder is not forgotten. */
const NOT_BUILT = new Set([
  ...["node_modules", "bench", "docs", "e2e", "scripts", "pictures", "test-results", "playwright-report"],
  ...["prisma/generated", "prisma/migrations", "prisma/seed", "prisma/seed.ts", "server/testing"],
  ...["next-env.d.ts", "playwright.config.ts", "vitest.config.ts", "biome.json", "knip.json", "LICENSE"],
]);
const NEVER_BUILT = /\.test\.\w+$|\.md$|\.tsbuildinfo$/;

/** Names the sources by their content: times and Git know nothing of what was copied or checked out again. */
export function digestOfSources() {
  const hash = createHash("sha256");
  for (const file of sourceFiles(""))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  return hash.digest("hex");
}

/** Is there a build, and was it made from these sources? */
export function isBuilt() {
  return existsSync(BUILD_ID) && existsSync(DIGEST) && readFileSync(DIGEST, "utf8") === digestOfSources();
}

/** From now until a build is noted there is none: one that breaks off leaves pieces of two. */
export function forgetBuilt() {
  rmSync(DIGEST, { force: true });
}

/** @param {string} digest the one from before the build: what changed meanwhile may not be in it */
export function noteBuilt(digest) {
  writeFileSync(DIGEST, digest);
}

/**
 * @param {string} folder "" for the root
 * @returns {string[]}
 */
function sourceFiles(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !NEVER_BUILT.test(name) && (folder || !name.startsWith(".")))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (NOT_BUILT.has(path)) return [];
      if (entry.isDirectory()) return sourceFiles(path);
      return entry.isFile() ? [path] : [];
    });
}
