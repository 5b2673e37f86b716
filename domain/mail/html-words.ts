/** Elements by which mail programs say: from here on it is what is answered, or the sender's usual ending. */
const QUOTES =
  /^(blockquote|includetail)\b|\b(class|id|name)\s*=\s*["']?[^"'>]*(gmail_quote|gmail_signature|moz-cite-prefix|moz-signature|yahoo_quoted|appendonsend|divRplyFwdMsg|isReplyContent|ntes-mailmaster-quote|netease_mail_footer|mail-quote|qmbox_quote|signature)/i;
const LINES = /^\/?(p|div|li|tr|h[1-6]|ul|ol|table|pre)\b/i;
const PICTURE = /^img\b[^>]*\bsrc\s*=\s*["']?cid:([^"'\s>]+)/i;
const UNSAID = ["script", "style", "head", "title"] as const;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/**
 * What somebody wrote themselves in a mail that is HTML, as text, and the pictures that they put in between, by their content
 * ids. In one walk, however odd the HTML is: nothing of it is ever shown as HTML.
 */
export function htmlWords(html: string): { text: string; pictures: string[] } {
  const lines: string[] = [];
  const pictures: string[] = [];
  let line = "";
  let unsaid: string | undefined;
  const end = () => {
    lines.push(line.replaceAll(/\s+/g, " ").trim());
    line = "";
  };
  for (const piece of `>${html}`.split("<")) {
    const close = piece.indexOf(">");
    const tag = close === -1 ? piece : piece.slice(0, close);
    if (unsaid && !tag.toLowerCase().startsWith(`/${unsaid}`)) continue;
    unsaid = UNSAID.find((name) => tag.toLowerCase().startsWith(name));
    if (QUOTES.test(tag)) break;
    const [, picture] = PICTURE.exec(tag) ?? [];
    if (picture) pictures.push(picture);
    if (/^br\b/i.test(tag) || (LINES.test(tag) && line.trim() !== "")) end();
    if (!unsaid && close !== -1) line += decoded(piece.slice(close + 1));
  }
  end();
  return {
    text: lines
      .join("\n")
      .replaceAll(/\n{3,}/g, "\n\n")
      .trim(),
    pictures,
  };
}

function decoded(text: string): string {
  return text.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : "";
  });
}
