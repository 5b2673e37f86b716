import { Fragment } from "react";

/** Plain text as people typed it: line breaks stay, and web addresses become links. Never HTML. */
export function RichText({ children }: { children: string }) {
  return (
    <span className="whitespace-pre-wrap">
      {piecesOf(children).map(({ text, href, at }) =>
        href ? (
          <a
            key={at}
            href={href}
            target="_blank"
            rel="noopener noreferrer nofollow ugc"
            className="underline underline-offset-2"
          >
            {text}
          </a>
        ) : (
          <Fragment key={at}>{text}</Fragment>
        ),
      )}
    </span>
  );
}

type Piece = { text: string; href?: string; at: number };

/** Splits text at its http(s) addresses. A sentence's closing punctuation is not part of an address. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"'，。；：！？、）】》」]+/gi)) {
    const address = withoutTail(match[0]);
    if (!URL.canParse(address)) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), at: end });
    pieces.push({ text: address, href: address, at: match.index });
    end = match.index + address.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), at: end });
  return pieces;
}

/** Longer ones are left as text: nobody follows them, and every character costs whoever looks. */
const LONGEST = 2000;

function withoutTail(address: string): string {
  if (address.length > LONGEST) return "";
  const opened = address.includes("(");
  let end = address.length;
  // A bracket closes one that the address opened, or one that the sentence opened.
  while (
    end > 0 &&
    (".,;:!?".includes(address.charAt(end - 1)) || (!opened && address.charAt(end - 1) === ")"))
  )
    end -= 1;
  return address.slice(0, end);
}
