// bench/results.md: a section for each kind of measure, of which a run replaces its own.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@/scripts/paths.mjs";

const FILE = join(root, "bench", "results.md");
const TITLE = "# How fast it is\n\nWritten by `npm run bench`; bench/README.md says how to read it.\n";
/** In the order in which they stand. */
const SECTIONS = ["Operations", "Growth", "Streams", "Pages"] as const;
export type Section = (typeof SECTIONS)[number];

/** Puts a section in its place, and returns the file. */
export function keepResults(section: Section, lines: string[]): string {
  const before = existsSync(FILE) ? readFileSync(FILE, "utf8") : "";
  writeFileSync(FILE, withSection(before, section, lines));
  return FILE;
}

/** The document with this section new and the others as they were. */
export function withSection(document: string, section: Section, lines: string[]): string {
  const parts = new Map(
    document.split(/^(?=## )/m).map((part) => [/^## (.+)$/m.exec(part)?.[1] ?? "", part.trim()]),
  );
  parts.set(section, [`## ${section}`, "", ...lines].join("\n").trim());
  const known = SECTIONS.flatMap((name) => parts.get(name) ?? []);
  return `${[TITLE.trim(), ...known].join("\n\n")}\n`;
}
