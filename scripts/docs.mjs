// `npm run docs`: writes the documents that are drawn from the code's own tables.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lifecycleDocument } from "../domain/order/diagram.ts";
import { withCallTables } from "./docs/call-table.mjs";
import { callsFile } from "./docs/calls.mjs";
import { root } from "./paths.mjs";

const documents = {
  "docs/order-lifecycle.md": lifecycleDocument(),
  "docs/api.md": withCallTables(readFileSync(join(root, "docs", "api.md"), "utf8")),
  "client/calls.ts": await callsFile(),
};
for (const [path, text] of Object.entries(documents)) writeFileSync(join(root, path), text);
console.log(`Up to date: ${Object.keys(documents).join(", ")}`);
