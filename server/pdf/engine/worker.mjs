// Draws one sheet and ends. It runs as it stands, outside the build: the libraries read files of their own.
import { buffer } from "node:stream/consumers";
import { parentPort, workerData } from "node:worker_threads";
import printing from "pdfmake/js/Printer.js";
import { Ink } from "./ink.mjs";
import { layOut } from "./layout.mjs";

const ink = new Ink();
const document = layOut(workerData, ink);
const { fonts, files } = await ink.fonts();
const named = {
  existsSync: (/** @type {string} */ name) => files.has(name),
  readFileSync: (/** @type {string} */ name) => files.get(name) ?? Buffer.alloc(0),
};
// Nothing in a sheet is an address or a path, and nothing would be fetched or read for it.
const nothing = { resolve: () => {}, resolved: async () => {} };
const printer = new printing.default(fonts, named, nothing, () => false);
const drawn = await printer.createPdfKitDocument(document);
const bytes = buffer(drawn);
drawn.end();
parentPort?.postMessage(new Uint8Array(await bytes));
