// `npm run docs`: writes the documents that are drawn from the code's own tables.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lifecycleDocument } from "../domain/order/diagram.ts";
import { root } from "./paths.mjs";

mkdirSync(join(root, "docs"), { recursive: true });
writeFileSync(join(root, "docs", "order-lifecycle.md"), lifecycleDocument());
console.log("docs/order-lifecycle.md is up to date.");
