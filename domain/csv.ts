/** What a spreadsheet takes for the beginning of a formula, in full width as well. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/u;

/** One line of a CSV file (RFC 4180), its end included. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** Numbers stand as they are. Text that a spreadsheet would calculate with gets an apostrophe in front: it is shown, not run. */
function csvCell(value: string | number): string {
  const text = typeof value === "string" && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
