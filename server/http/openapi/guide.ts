import { readFileSync } from "node:fs";
import path from "node:path";

const SHOP = "http://localhost:3000";
const PROGRAM = "../client/first-order.ts";

/**
 * The guide, docs/api.md, as the document's introduction: without its title, at this shop's address.
 * @param server where the reader is
 */
export function guideAt(server: string): string {
  // The server runs where its sources are: `npm start` sees to that.
  const text = readFileSync(path.join(process.cwd(), "docs", "api.md"), "utf8");
  return text
    .replace(/^# .*\n+/, "")
    .replaceAll(/<!-- .* -->\n+/g, "")
    .replaceAll(PROGRAM, `${server}/api/docs/first-order.ts`)
    .replaceAll(SHOP, server);
}
