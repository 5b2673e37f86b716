import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../paths.mjs";
import { callsFile } from "./calls.mjs";

test("the client's types are those of today's document (`npm run docs` writes them)", async () => {
  expect(readFileSync(join(root, "client", "calls.ts"), "utf8")).toBe(await callsFile());
});
