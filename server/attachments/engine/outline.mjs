// Outlines one line of text and ends. It runs as it stands, outside the build: the libraries read files of their own.
import { parentPort, workerData } from "node:worker_threads";
import { create } from "fontkit";
import { Ink } from "../../pdf/engine/ink.mjs";

const ink = new Ink();
const { text: runs } = ink.write(workerData, "bold");
const { files } = await ink.fonts();

let pen = 0;
const parts = runs.map(({ text, font: piece }) => {
  const font = create(files.get(`${piece}-bold`) ?? Buffer.alloc(0));
  if (!("layout" in font)) throw new Error(`The piece ${piece} holds more than one font.`);
  const { glyphs, positions } = font.layout(text);
  const scale = 1 / font.unitsPerEm;
  return glyphs.map((glyph, at) => {
    // SVG counts downwards, and fonts upwards.
    const drawn = glyph.path.scale(scale, -scale).translate(pen, 0).toSVG();
    pen += (positions[at]?.xAdvance ?? 0) * scale;
    return drawn;
  });
});
parentPort?.postMessage({ path: parts.flat().join(""), width: pen });
