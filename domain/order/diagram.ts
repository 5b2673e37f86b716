import { SALE_TRANSITIONS, type SaleKind } from "../sale/transitions";
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
    "| action | by | from | to | where |",
    "|---|---|---|---|---|",
    ...SALE_TRANSITIONS.map((row) => {
      const where = "where" in row ? kindIn(row.where) : "–";
      return `| ${row.action} | ${row.by} | ${row.from.join(", ")} | ${row.to} | ${where} |`;
    }),
    "",
  ].join("\n");
}

function kindIn({ parts, byCard }: Partial<SaleKind>): string {
  if (parts !== undefined) return parts === 1 ? "all at once" : "deposit and balance";
  return byCard ? "money came by card" : "no money came by card";
}
