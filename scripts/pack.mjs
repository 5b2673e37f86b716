// Packs what the build made for browsers, once and as tightly as it goes, so that nobody has to while they wait.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync, constants as zlib } from "node:zlib";

const PACKED = /\.(js|css)$/;

/** Writes beside each script and style of a folder what goes out in its place: name.br and name.gz. @param {string} folder */
export function pack(folder) {
  for (const name of scriptsAndStyles(folder)) {
    const file = join(folder, name);
    const content = readFileSync(file);
    const params = { [zlib.BROTLI_PARAM_SIZE_HINT]: content.length };
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

/** @param {string} folder @returns {string[]} their names in it, also in folders below */
export function scriptsAndStyles(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => PACKED.test(name));
}
