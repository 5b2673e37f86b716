import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../paths.mjs";
import { withCallTables } from "./call-table.mjs";
import { callsFile } from "./calls.mjs";

/** @param {string} path */
const committed = (path) => readFileSync(join(root, path), "utf8");

test("the client's types are those of today's document (`npm run docs` writes them)", async () => {
  expect(committed("client/calls.ts")).toBe(await callsFile());
});

test("the guide's tables name the calls of today (`npm run docs` draws them)", () => {
  const guide = committed("docs/api.md");
  expect(guide).toBe(withCallTables(guide));
});
