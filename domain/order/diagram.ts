import { SALE_TRANSITIONS } from "../sale/transitions";
import { ABILITIES } from "./abilities";
import { TRANSITIONS } from "./transitions";

/** The text of docs/order-lifecycle.md, drawn from the tables; a test fails when the committed file is stale. */
export function lifecycleDocument(): string {
  return [
    "# The order's lifecycle",
    "",
    "Drawn from `domain/order/transitions.ts` and `abilities.ts` by `npm run docs`; do not edit by hand.",
    "",
    "```mermaid",
    "stateDiagram-v2",
    "  [*] --> pending: submit (customer)",
    ...TRANSITIONS.flatMap(({ from, to, action, by }) =>
      from.map((status) => `  ${status} --> ${to}: ${action} (${by})`),
    ),
    "```",
    "",
    "| action | by | from | to | the open quote becomes |",
    "|---|---|---|---|---|",
    ...TRANSITIONS.map((row) => {
      const quote = "quote" in row ? row.quote : "–";
      return `| ${row.action} | ${row.by} | ${row.from.join(", ")} | ${row.to} | ${quote} |`;
    }),
    "",
    "| ability | by | while |",
    "|---|---|---|",
    ...ABILITIES.map((row) => `| ${row.ability} | ${row.by.join(", ")} | ${row.in.join(", ")} |`),
    "",
    "## The sales order",
    "",
    "Drawn from `domain/sale/transitions.ts`. It is made by accepting a quote and closed by cancelling the order.",
    "",
    "| action | by | from | to | in so many instalments |",
    "|---|---|---|---|---|",
    ...SALE_TRANSITIONS.map((row) => {
      const parts = "parts" in row ? row.parts : "–";
      return `| ${row.action} | ${row.by} | ${row.from.join(", ")} | ${row.to} | ${parts} |`;
    }),
    "",
  ].join("\n");
}
