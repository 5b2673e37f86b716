// Noto Sans SC, which holds Latin, Cyrillic, Vietnamese and Chinese, comes cut into a hundred files by the characters that
// are used together. A text is written with those that hold its characters, each cut down to these.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);
const home = dirname(require.resolve("@fontsource-variable/noto-sans-sc/package.json"));
const WEIGHT = { normal: 400, bold: 700 };
/** Stands for a character that the font does not have. */
const UNKNOWN = "□";
const UNSEEN = /[\p{Cc}\p{Cf}\p{Variation_Selector}\u{1f000}-\u{1faff}]/u;

/** @typedef {keyof typeof WEIGHT} Weight */
/** @typedef {{ text: string, font: string, bold: boolean }} Run */

/** The pieces of the font by the characters that they hold, the most common ones first. */
const PIECES = piecesIn(require("@fontsource-variable/noto-sans-sc/unicode.json"));

/** Gathers what is written, so that the document carries no more of the font than that. */
export class Ink {
  /** @type {Map<string, Record<Weight, Set<string>>>} characters by piece and weight */
  #used = new Map();

  constructor() {
    for (const digit of "0123456789 ") {
      this.#use("latin", digit, "normal"); // the numbers of the pages, which are known only when all is laid out
      this.#use("latin", digit, "bold");
    }
  }

  /**
   * A text as runs of one piece each.
   * @param {string} text
   * @param {Weight} [weight]
   * @returns {{ text: Run[] }}
   */
  write(text, weight = "normal") {
    /** @type {Run[]} */
    const runs = [];
    for (const wanted of readable(text)) {
      const last = runs.at(-1);
      const isBreak = wanted === "\n";
      const character = isBreak || PIECES.has(wanted) ? wanted : UNKNOWN;
      const font = (isBreak && last?.font) || PIECES.get(character) || "latin";
      if (!isBreak) this.#use(font, character, weight);
      if (last?.font === font) last.text += character;
      else runs.push({ text: character, font, bold: weight === "bold" });
    }
    return { text: runs.length > 0 ? runs : [{ text: "", font: "latin", bold: false }] };
  }

  /** The fonts by name, and their files. */
  async fonts() {
    /** @type {Map<string, Buffer>} */
    const files = new Map();
    /** @type {Record<string, { normal: string, bold: string }>} */
    const fonts = {};
    for (const [piece, used] of this.#used) {
      const whole = await readFile(join(home, "files", `noto-sans-sc-${piece}-wght-normal.woff2`));
      fonts[piece] = { normal: `${piece}-normal`, bold: `${piece}-bold` };
      for (const weight of /** @type {Weight[]} */ (["normal", "bold"])) {
        const variationAxes = { wght: WEIGHT[weight] };
        const text = [...used[weight]].join("");
        if (text)
          files.set(
            `${piece}-${weight}`,
            await subsetFont(whole, text, { targetFormat: "sfnt", variationAxes }),
          );
      }
    }
    return { fonts, files };
  }

  /**
   * @param {string} piece
   * @param {string} character
   * @param {Weight} weight
   */
  #use(piece, character, weight) {
    const used = this.#used.get(piece) ?? { normal: new Set(), bold: new Set() };
    used[weight].add(character);
    this.#used.set(piece, used);
  }
}

/**
 * Without what a font cannot write and nobody misses on paper: marks that are not seen, and pictures in place of words.
 * @param {string} text
 */
function readable(text) {
  const composed = text.normalize("NFC").replace(/\r\n?/g, "\n").replaceAll("\t", "    ");
  const spaced = composed.replace(/\p{Zs}/gu, (space) => (PIECES.has(space) ? space : " "));
  return [...spaced].filter((character) => character === "\n" || !UNSEEN.test(character));
}

/**
 * @param {Record<string, string>} ranges such as "U+4e00-4e10,U+5000", by the name of the piece
 * @returns {Map<string, string>} the piece of each character
 */
function piecesIn(ranges) {
  /** @type {Map<string, string>} */
  const pieces = new Map();
  for (const [name, listed] of Object.entries(ranges).reverse())
    for (const range of listed.split(",")) {
      const [first = 0, last = first] = range
        .replace("U+", "")
        .split("-")
        .map((digits) => Number.parseInt(digits, 16));
      for (let code = first; code <= last; code += 1) {
        const character = String.fromCodePoint(code);
        if (!pieces.has(character)) pieces.set(character, name.replace(/[[\]]/g, ""));
      }
    }
  return pieces;
}
