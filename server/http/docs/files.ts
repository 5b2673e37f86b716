import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

// Shown by a browser, where the type of a .ts file would be a film.
const SOURCE = "text/plain; charset=utf-8";

/**
 * What the API's documentation is made of besides its page, by the name under /api/docs. What is `zipped` always goes
 * out so, as every browser takes it; next.config.ts says it in the header, since Next removes ours.
 */
const FILES = {
  "reference.js": {
    from: "node_modules/@scalar/fastify-api-reference/dist/js/standalone.js",
    type: "text/javascript; charset=utf-8",
    zipped: true,
  },
  "fraunces.woff2": {
    from: "node_modules/@fontsource/fraunces/files/fraunces-latin-600-normal.woff2",
    type: "font/woff2",
    zipped: false,
  },
  "tokens.css": { from: "app/tokens.css", type: "text/css; charset=utf-8", zipped: false },
  "atelier.ts": { from: "client/atelier.ts", type: SOURCE, zipped: false },
  "transport.ts": { from: "client/transport.ts", type: SOURCE, zipped: false },
  "calls.ts": { from: "client/calls.ts", type: SOURCE, zipped: false },
  "first-order.ts": { from: "client/first-order.ts", type: SOURCE, zipped: false },
} as const;
export type DocsFile = keyof typeof FILES;

type Kept = { bytes: Uint8Array<ArrayBuffer>; version: string; type: string; zipped: boolean };
const kept = new Map<DocsFile, Promise<Kept>>();
const zip = promisify(gzip);

/** Whether there is such a file. */
export function isDocsFile(name: string): name is DocsFile {
  return Object.hasOwn(FILES, name);
}

/** A file with its content's name, read once for the life of the process. */
export function docsFile(name: DocsFile): Promise<Kept> {
  const known = kept.get(name) ?? read(name);
  kept.set(name, known);
  return known;
}

/** The address under which browsers may keep a file for good: with other content it is another one. */
export async function docsAddress(name: DocsFile): Promise<string> {
  return `/api/docs/${name}?v=${(await docsFile(name)).version}`;
}

async function read(name: DocsFile): Promise<Kept> {
  const { from, type, zipped } = FILES[name];
  // The server runs where its sources are: `npm start` sees to that.
  const content = await readFile(path.join(/* turbopackIgnore: true */ process.cwd(), from));
  const version = createHash("sha256").update(content).digest("base64url").slice(0, 16);
  return { bytes: new Uint8Array(zipped ? await zip(content) : content), version, type, zipped };
}
