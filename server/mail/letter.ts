import { type Html, html } from "./html";

/** One thing that a mail tells of: the sentence, what belongs to it line by line, and the address of the very item. */
export type Item = { sentence: string; lines: string[]; url: string };

/** What a mail says, in its reader's words. */
export type Letter = {
  language: string;
  /** Where an answer goes, and the line above which it is written; null where nobody can answer. */
  reply: { address: string; above: string } | null;
  subject: string;
  shop: string;
  /** What stands above the news, by paragraphs, and what stands below them; there may be nothing below. */
  opening: string[];
  closing: string[];
  items: Item[];
  /** What the button says, and where it leads. */
  open: string;
  url: string;
  /** Why they get it and what to mind. */
  small: string[];
  /** The way out of all mails; null where nothing else is ever sent. */
  stop: { label: string; url: string } | null;
};

/** The same as plain text. */
export function asText({ reply, opening, closing, items, open, url, small, stop, shop }: Letter): string {
  const told = items.map(({ sentence, lines, url: at }) =>
    [sentence, ...lines.flatMap(quoted), at].join("\n"),
  );
  const below = [...small, ...(stop ? [`${stop.label}: ${stop.url}`] : [])].join("\n");
  const above = reply ? [reply.above] : [];
  return [...above, ...opening, ...told, `${open}:\n${url}`, ...closing, shop, `-- \n${below}`, ""].join(
    "\n\n",
  );
}

const quoted = (line: string) => line.split("\n").map((part) => `> ${part}`);

/** The same as HTML that needs nothing from elsewhere and follows the device into the dark. */
export function asHtml({
  language,
  reply,
  subject,
  shop,
  opening,
  closing,
  items,
  open,
  url,
  small,
  stop,
}: Letter): string {
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${subject}</title>
<style>${STYLE}</style>
</head>
<body>
${reply ? [html`<p class="small">${reply.above}</p>`] : []}
<div class="sheet">
<p class="shop">${shop}</p>
${opening.map(paragraph)}
${items.map(drawn)}
<p><a class="button" href="${url}">${open}</a></p>
${closing.map(paragraph)}
${small.map((line) => html`<p class="small">${line}</p>`)}
${stop ? [html`<p class="small"><a href="${stop.url}">${stop.label}</a></p>`] : []}
</div>
</body>
</html>
`;
  return page.html;
}

const paragraph = (text: string) => html`<p class="own">${text}</p>`;

function drawn({ sentence, lines, url }: Item): Html {
  const said =
    lines.length > 0 ? [html`<div class="said">${lines.map((line) => html`<p>${line}</p>`)}</div>`] : [];
  return html`<div class="item"><a href="${url}">${sentence}</a>${said}</div>
`;
}

const STYLE: Html = {
  html: `
:root { color-scheme: light dark; }
body { margin: 0; padding: 16px; background: #f6f3ee; color: #26221d; font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
.sheet { max-width: 560px; margin: 0 auto; padding: 24px; background: #fffdfa; border-radius: 12px; }
.shop { margin-top: 0; font-weight: 600; }
.item { margin: 20px 0; }
.item a { color: #8a3f1d; font-weight: 600; }
.own { white-space: pre-line; }
.said { margin-top: 8px; padding: 4px 14px; border-left: 3px solid #b9aea0; }
.said p { margin: 6px 0; white-space: pre-line; }
.button { display: inline-block; padding: 12px 22px; border-radius: 8px; background: #8a3f1d; color: #ffffff; font-weight: 600; text-decoration: none; }
.small, .small a { color: #645c52; font-size: 14px; }
@media (prefers-color-scheme: dark) {
  body { background: #17140f; color: #f0ebe3; }
  .sheet { background: #221e18; }
  .item a { color: #f0a981; }
  .button { background: #f0a981; color: #26160c; }
  .said { border-color: #6d6356; }
  .small, .small a { color: #b8aea1; }
}
`,
};
