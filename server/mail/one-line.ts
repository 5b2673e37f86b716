/** As it may stand in a header, or in a sentence that is one line. */
export function inOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, " ").trim();
}
