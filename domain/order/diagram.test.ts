import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lifecycleDocument } from "./diagram";

test("whoever reads docs/order-lifecycle.md reads the tables of today (`npm run docs` writes it)", () => {
  const committed = readFileSync(new URL("../../docs/order-lifecycle.md", import.meta.url), "utf8");
  expect(committed).toBe(lifecycleDocument());
});
