import { once } from "node:events";
import { createServer, request } from "node:http";
import { brotliDecompressSync, createBrotliDecompress, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compressed } from "./compressed.mjs";

const PAGE = "<p>You are welcome.</p>".repeat(500);
/** @type {import("node:http").Server} */
let server;
/** @type {() => void} */
let goOn = () => {};

beforeAll(async () => {
  const answer = compressed(async (req, res) => {
    res.setHeader("content-type", "text/html; charset=utf-8");
    if (req.url !== "/slow") return res.end(PAGE);
    res.write("<p>At once.</p>".repeat(100));
    /** @type {{ flush?: () => void }} */ (res).flush?.(); // as Next does after each part
    await new Promise((resolve) => {
      goOn = () => resolve(undefined);
    });
    return res.end("<p>Later.</p>");
  });
  server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => server.close());

/** @param {string} path @param {string} [encoding] */
async function ask(path, encoding) {
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const headers = encoding === undefined ? {} : { "accept-encoding": encoding };
  const asked = request({ host: "127.0.0.1", port, path, headers, agent: false }).end();
  const [answer] = /** @type {[import("node:http").IncomingMessage]} */ (await once(asked, "response"));
  return answer;
}

/** @param {import("node:http").IncomingMessage} answer */
const bodyOf = async (answer) => Buffer.concat(await answer.toArray());

test("a reader gets a page as tightly as their browser can read", async () => {
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
  for (const [asked, encoding] of /** @type {const} */ ([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
  ])) {
    const answer = await ask("/", asked);
    expect(answer.headers).toMatchObject({ "content-encoding": encoding, vary: "Accept-Encoding" });
    expect(unpack[encoding](await bodyOf(answer)).toString()).toBe(PAGE);
  }
});

test("whoever asks for nothing packed gets the page as it is", async () => {
  const answer = await ask("/");
  expect(answer.headers["content-encoding"]).toBeUndefined();
  expect((await bodyOf(answer)).toString()).toBe(PAGE);
});

test("a reader sees the first part of a page while the rest is still being made", async () => {
  const unpacked = (await ask("/slow", "br")).pipe(createBrotliDecompress());
  const [first] = await once(unpacked, "data");
  expect(first.toString()).toContain("At once.");
  goOn();
  const rest = Buffer.concat([first, ...(await unpacked.toArray())]).toString();
  expect(rest).toMatch(/At once\.<\/p><p>Later\.<\/p>$/);
});
