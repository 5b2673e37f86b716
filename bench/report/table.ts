/** A Markdown table with its columns in line; all but the first `left` columns stand to the right. */
export function table(head: string[], rows: string[][], left = 1): string[] {
  const widths = head.map((title, at) =>
    Math.max(3, ...[head, ...rows].map((row) => (row[at] ?? "").length), title.length),
  );
  const pad = (cell: string, at: number) =>
    at < left ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  const line = (cells: string[]) => `| ${head.map((_, at) => pad(cells[at] ?? "", at)).join(" | ")} |`;
  const rule = widths.map((width, at) => (at < left ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)];
}
