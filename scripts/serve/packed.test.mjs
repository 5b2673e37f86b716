import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pack } from "../pack.mjs";
import { packedFiles } from "./packed.mjs";

const SCRIPT = "say('you are welcome');".repeat(50);
const folder = mkdtempSync(join(tmpdir(), "atelier-packed-"));
/** @type {import("node:http").Server} */
let server;

beforeAll(async () => {
  mkdirSync(join(folder, "chunks"));
  writeFileSync(join(folder, "chunks", "a.js"), SCRIPT);
  writeFileSync(join(folder, "picture.png"), "not packed");
  pack(folder);
  writeFileSync(join(folder, "chunks", "later.js"), SCRIPT);
  const files = packedFiles(folder);
  rmSync(folder, { recursive: true }); // another build begins
  server = createServer((req, res) => files(req, res) || res.writeHead(404).end("Next's"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => server.close());

/** @param {string} path @param {string} [encoding] @param {string} [method] */
async function ask(path, encoding, method = "GET") {
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const headers = encoding === undefined ? {} : { "accept-encoding": encoding };
  const asked = request({ host: "127.0.0.1", port, path, method, headers, agent: false }).end();
  const [answer] = /** @type {[import("node:http").IncomingMessage]} */ (await once(asked, "response"));
  const body = Buffer.concat(await answer.toArray());
  return { status: answer.statusCode, headers: answer.headers, body };
}

test("a browser gets a script packed as tightly as it can read, with its length, to keep for good", async () => {
  const { headers, body } = await ask("/_next/static/chunks/a.js", "gzip, deflate, br, zstd");
  expect(brotliDecompressSync(body).toString()).toBe(SCRIPT);
  expect(headers).toMatchObject({ "content-encoding": "br", "content-length": String(body.length) });
  expect(headers).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    vary: "Accept-Encoding",
  });
});

test.each(["gzip, deflate", "br;q=0, gzip", "gzip;q=1.0, br;q=0.0"])(
  "an older one (%s) gets gzip",
  async (taken) => {
    const { headers, body } = await ask("/_next/static/chunks/a.js?v=1", taken);
    expect(headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(body).toString()).toBe(SCRIPT);
  },
);

test("whoever only wants to know gets no body", async () => {
  const { status, headers, body } = await ask("/_next/static/chunks/a.js", "br", "HEAD");
  expect(status).toBe(200);
  expect(Number(headers["content-length"])).toBeGreaterThan(10);
  expect(body).toHaveLength(0);
});

test.each([
  ["/_next/static/chunks/a.js", undefined, "GET"],
  ["/_next/static/chunks/a.js", "identity", "GET"],
  ["/_next/static/chunks/a.js", "br", "POST"],
  ["/_next/static/chunks/later.js", "br", "GET"],
  ["/_next/static/picture.png", "br", "GET"],
  ["/_next/static/../a.js", "br", "GET"],
])("%s for %s (%s) is left to Next", async (path, encoding, method) => {
  expect((await ask(path, encoding, method)).body.toString()).toBe("Next's");
});
