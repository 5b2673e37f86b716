// Scripts and styles as the build packed them. They are held in memory, less than a megabyte: a build that is under way
// takes nothing from those who are being served.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scriptsAndStyles } from "../pack.mjs";

/** @typedef {import("node:http").IncomingMessage} Asked */
/** @typedef {import("node:http").ServerResponse} Answer */
/** @typedef {{ type: string, bodies: Record<string, Buffer> }} Packed bodies by encoding */

/** By preference; "q=0" is a refusal. */
const ENCODINGS = {
  br: /\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/,
  gzip: /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/,
};
const SUFFIX = { br: ".br", gzip: ".gz" };

/**
 * @param {string} folder what is served under /_next/static
 * @returns {(req: Asked, res: Answer) => boolean} whether it answered; all else is Next's, as is everything for a
 * browser that takes nothing packed, and when the build was made without packing
 */
export function packedFiles(folder) {
  const files = filesIn(folder);
  return (req, res) => {
    const file = files.get(req.url?.split("?", 1)[0] ?? "");
    const encoding = encodingFor(req);
    const body = encoding && file?.bodies[encoding];
    if (!file || !body || (req.method !== "GET" && req.method !== "HEAD")) return false;
    res.writeHead(200, {
      "Content-Type": file.type,
      "Content-Encoding": encoding,
      "Content-Length": body.length,
      // Named by their content: under the same name nothing else will ever be found.
      "Cache-Control": "public, max-age=31536000, immutable",
      Vary: "Accept-Encoding",
      "X-Content-Type-Options": "nosniff",
    });
    res.end(req.method === "HEAD" ? undefined : body);
    return true;
  };
}

/** @param {string} folder */
function filesIn(folder) {
  /** @type {Map<string, Packed>} */
  const files = new Map();
  for (const name of existsSync(folder) ? scriptsAndStyles(folder) : []) {
    const bodies = Object.entries(SUFFIX)
      .map(([encoding, suffix]) => [encoding, join(folder, name + suffix)])
      .filter(([, file = ""]) => existsSync(file))
      .map(([encoding, file = ""]) => [encoding, readFileSync(file)]);
    const type = name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
    files.set(`/_next/static/${name.replaceAll("\\", "/")}`, { type, bodies: Object.fromEntries(bodies) });
  }
  return files;
}

/** @param {Asked} req */
function encodingFor({ headers }) {
  const taken = String(headers["accept-encoding"] ?? "");
  return /** @type {const} */ (["br", "gzip"]).find((encoding) => ENCODINGS[encoding].test(taken));
}
