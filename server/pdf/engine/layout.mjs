// How a sheet looks on paper.

/** @typedef {import("../sheet").Sheet} Sheet */
/** @typedef {import("../sheet").Named} Named */
/** @typedef {import("../sheet").Sender} Sender */
/** @typedef {import("./ink.mjs").Ink} Ink */
/** @typedef {import("pdfmake/interfaces").Content} Content */
/** @typedef {import("pdfmake/interfaces").Margins} Margins */
/** @typedef {import("pdfmake/interfaces").TDocumentDefinitions} Definition */

// The paper's own: it is the same in light and in dark.
const [INK, SOFT, LINE, EDGE] = ["#221d18", "#6b6259", "#ded7ce", "#8a8077"];
/** The box that the logo is fitted into. @type {[number, number]} */
const LOGO = [160, 48];
const SIDE = 56; // points, as every length here
const none = () => 0;
/** A table that only sets things beside each other. */
const BARE = {
  hLineWidth: none,
  vLineWidth: none,
  paddingLeft: none,
  paddingRight: none,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};

/**
 * @param {Sheet} sheet
 * @param {Ink} ink
 * @returns {Definition}
 */
export function layOut(sheet, ink) {
  const { foot, locale, from, title } = sheet;
  ink.write(foot); // its characters belong into the fonts; its numbers are known later
  return {
    version: "1.7",
    language: locale === "zh" ? "zh-CN" : "en",
    displayTitle: true,
    info: { title: `${title} · ${from.name}`, author: from.name },
    pageSize: "A4",
    pageMargins: [SIDE, SIDE, SIDE, 64],
    defaultStyle: { font: "latin", fontSize: 10, lineHeight: 1.3, color: INK },
    content: [
      ...headOf(sheet, ink),
      ...(sheet.text ? [{ ...ink.write(sheet.text), margin: /** @type {Margins} */ ([0, 0, 0, 16]) }] : []),
      ...tableOf(sheet, ink),
      sumOf(sheet, ink),
      ...factsOf(sheet, ink),
      ...sheet.sections.flatMap((section) => [
        { ...ink.write(section.title, "bold"), fontSize: 11, margin: [0, 20, 0, 4] },
        { ...ink.write(section.text) },
      ]),
    ],
    footer: (page, pages) => ({
      ...ink.write(foot.replace("{page}", String(page)).replace("{pages}", String(pages))),
      alignment: "center",
      color: SOFT,
      fontSize: 8,
      margin: [SIDE, 24, SIDE, 0],
    }),
  };
}

/**
 * @param {Sheet} sheet
 * @param {Ink} ink
 * @returns {Content[]}
 */
function headOf({ from, title, mark, about }, ink) {
  return [
    senderOf(from, ink),
    rule(EDGE, 1),
    { ...ink.write(title, "bold"), fontSize: 24, lineHeight: 1.1, margin: [0, 22, 0, 10] },
    ...(mark ? [markOf(mark, ink)] : []),
    {
      layout: BARE,
      margin: [0, 4, 0, 18],
      table: {
        widths: ["auto", "*"],
        body: about.map(({ name, value }) => [
          { ...ink.write(name), color: SOFT, margin: [0, 0, 18, 0] },
          ink.write(value),
        ]),
      },
    },
  ];
}

/**
 * Who it is from, with the logo on the other side of the page. What there is not takes no room.
 * @param {Sender} from
 * @param {Ink} ink
 * @returns {Content}
 */
function senderOf({ name, below, logo }, ink) {
  const stack = [
    { ...ink.write(name, "bold"), fontSize: 12 },
    ...below.map((part) => ({ ...ink.write(part), color: SOFT, fontSize: 9 })),
  ];
  /** @type {Margins} */
  const margin = [0, 0, 0, 6];
  if (!logo) return { stack, margin };
  const columns = [
    { width: /** @type {const} */ ("*"), stack },
    { width: /** @type {const} */ ("auto"), stack: [{ image: logo, fit: LOGO }] },
  ];
  return { columns, columnGap: 24, margin };
}

/**
 * What became of it, framed, so that nobody takes it for what holds.
 * @param {string} mark
 * @param {Ink} ink
 * @returns {Content}
 */
function markOf(mark, ink) {
  return {
    margin: [0, 0, 0, 10],
    table: { widths: ["auto"], body: [[{ ...ink.write(mark, "bold"), margin: [6, 3, 6, 1] }]] },
    layout: { hLineColor: () => INK, vLineColor: () => INK },
  };
}

/**
 * @param {Sheet} sheet
 * @param {Ink} ink
 * @returns {Content[]}
 */
function tableOf({ table }, ink) {
  if (!table) return [];
  const align = (/** @type {number} */ column) =>
    /** @type {"left" | "right"} */ (column === 0 ? "left" : "right");
  const head = table.head.map((name, at) => ({
    ...ink.write(name),
    alignment: align(at),
    color: SOFT,
    fontSize: 9,
  }));
  const rows = table.rows.map((row) =>
    row.map((value, at) => ({ ...ink.write(value), alignment: align(at) })),
  );
  return [
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: table.head.map((_, at) => (at === 0 ? "*" : "auto")),
        body: [head, ...rows],
      },
      layout: {
        hLineWidth: (line) => (line === 0 ? 0 : 0.5),
        vLineWidth: () => 0,
        hLineColor: () => LINE,
        paddingLeft: (column) => (column === 0 ? 0 : 18),
        paddingRight: () => 0,
        paddingTop: () => 5,
        paddingBottom: () => 4,
      },
    },
  ];
}

/**
 * @param {Sheet} sheet
 * @param {Ink} ink
 * @returns {Content}
 */
function sumOf({ sum, note }, ink) {
  const line = (/** @type {Named} */ { name, value }, /** @type {object} */ look) => [
    { ...ink.write(name), ...look },
    { ...ink.write(value), ...look, alignment: /** @type {const} */ ("right") },
  ];
  const { name, value } = sum.total;
  const total = [
    { ...ink.write(name, "bold"), fontSize: 14 },
    { ...ink.write(value, "bold"), fontSize: 14, alignment: /** @type {const} */ ("right") },
  ];
  const body = [
    ...sum.above.map((part) => line(part, {})),
    total,
    ...sum.within.map((part) => line(part, { color: SOFT, fontSize: 9 })),
  ];
  return {
    unbreakable: true,
    margin: [0, 2, 0, 0],
    stack: [
      rule(EDGE, 1),
      { margin: [0, 6, 0, 0], layout: BARE, table: { widths: ["*", "auto"], body } },
      { ...ink.write(note), color: SOFT, fontSize: 8, margin: [0, 4, 0, 0] },
    ],
  };
}

/**
 * @param {Sheet} sheet
 * @param {Ink} ink
 * @returns {Content[]}
 */
function factsOf({ facts }, ink) {
  if (facts.length === 0) return [];
  const columns = facts.map(({ name, value }) => ({
    width: /** @type {const} */ ("*"),
    stack: [{ ...ink.write(name), color: SOFT, fontSize: 9 }, ink.write(value, "bold")],
  }));
  return [{ columns, columnGap: 18, margin: [0, 20, 0, 0], unbreakable: true }];
}

/**
 * A line across the page.
 * @param {string} color
 * @param {number} width
 * @returns {Content}
 */
function rule(color, width) {
  const x2 = 595.28 - 2 * SIDE; // as wide as A4 less its margins
  return { canvas: [{ type: "line", x1: 0, y1: 0, x2, y2: 0, lineColor: color, lineWidth: width }] };
}
