// What is looked at before any test runs.
import { fileURLToPath } from "node:url";
import { programOf } from "../paths.mjs";

/** @typedef {{ what: string, args: string[] }} Step */

/** @type {Step[]} */
export const STEPS = [
  { what: "Database client", args: [programOf("prisma"), "generate"] },
  { what: "Route types", args: [programOf("next"), "typegen"] },
  { what: "Types", args: [programOf("typescript", "tsc"), "--noEmit"] },
  { what: "Style", args: [programOf("@biomejs/biome", "biome"), "check"] },
  { what: "Unused code", args: [programOf("knip")] },
  { what: "Lock file", args: [fileURLToPath(new URL("../check-lock.mjs", import.meta.url))] },
];
