/** Text that is HTML already. */
export type Html = { html: string };

/** HTML with values in it: texts are escaped, pieces of HTML stand as they are, lists one after the other. */
export function html(parts: TemplateStringsArray, ...values: (string | Html | Html[])[]): Html {
  const said = values.map((value) =>
    typeof value === "string" ? escaped(value) : [value].flat().map(bare).join(""),
  );
  return { html: String.raw({ raw: parts }, ...said) };
}

const bare = (piece: Html) => piece.html;

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
