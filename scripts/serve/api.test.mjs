import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiOf } from "./api.mjs";

/** What a build of these routes looks like: address in the application's folder, then its handlers. */
const ROUTES = {
  "/api/orders/route":
    "GET: (r) => Response.json({ saw: r.method, q: new URL(r.url).searchParams.get('q') })",
  "/api/echo/route": "POST: async (r) => Response.json({ length: (await r.arrayBuffer()).byteLength })",
  "/api/file/[key]/route": "GET: (r) => new Response(new URL(r.url).pathname)",
  "/api/long/route": "GET: () => Response.json({ text: 'walnut '.repeat(1000) })",
  "/api/stream/route":
    "GET: () => new Response('data: walnut\\n\\n'.repeat(500), { headers: { 'content-type': 'text/event-stream' } })",
  "/api/broken/route": null,
  "/api/auth/[...nextauth]/route": "GET: () => new Response('ours')",
  "/api/[[...unknown]]/route": "GET: () => new Response('ours')",
  "/orders/page": "GET: () => new Response('ours')",
};

const folder = mkdtempSync(join(tmpdir(), "atelier-api-"));
/** @type {unknown[]} */
const told = [];
/** @type {import("node:http").Server} */
let server;

beforeAll(async () => {
  mkdirSync(join(folder, "server"));
  const files = Object.entries(ROUTES).map(([name, handlers], nth) => {
    const module = `const userland = { ${handlers} };
      exports.routeModule = { userland, ensureUserland: async () => {} };`;
    writeFileSync(join(folder, "server", `${nth}.js`), handlers === null ? "nonsense(" : module);
    return [name, `${nth}.js`];
  });
  writeFileSync(join(folder, "server", "app-paths-manifest.json"), JSON.stringify(Object.fromEntries(files)));
  const api = apiOf(folder, (error) => told.push(error));
  server = createServer((req, res) => void (api(req, res) ?? res.end("left to Next")));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

/**
 * @param {string} path
 * @param {import("node:http").RequestOptions & { body?: string }} [options]
 */
async function ask(path, { body, ...options } = {}) {
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const asked = request({ host: "127.0.0.1", port, path, agent: false, ...options });
  asked.end(body);
  const [answer] = /** @type {[import("node:http").IncomingMessage]} */ (await once(asked, "response"));
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
}

test("a caller is answered by the route at the address, with the query and the body", async () => {
  expect(JSON.parse((await ask("/api/orders?q=oak")).body)).toEqual({ saw: "GET", q: "oak" });
  const posted = await ask("/api/echo", { method: "POST", body: "walnut" });
  expect(JSON.parse(posted.body)).toEqual({ length: 6 });
  expect((await ask("/api/file/abc")).body).toBe("/api/file/abc");
});

test("whoever asks for the headers alone is answered as if they had asked for all", async () => {
  const head = await ask("/api/orders", { method: "HEAD" });
  expect([head.status, head.headers["content-type"], head.body]).toEqual([200, "application/json", ""]);
});

test.each([
  "/",
  "/orders",
  "/api",
  "/api/",
  "/api/orders/",
  "/api/file/",
  "/api/file/a/b",
  "/api/nowhere",
  "/api/auth/session",
])("“%s” is left to Next", async (path) => {
  expect((await ask(path)).body).toBe("left to Next");
});

test("what is long goes out packed to those who can unpack it, and an event stream never", async () => {
  const headers = { "accept-encoding": "gzip" };
  expect((await ask("/api/long", { headers })).headers["content-encoding"]).toBe("gzip");
  expect((await ask("/api/long")).headers["content-encoding"]).toBeUndefined();
  const stream = await ask("/api/stream", { headers });
  expect([stream.headers["content-encoding"], stream.body.length]).toEqual([undefined, 7000]);
});

test("a caller who names no host that there can be is refused in the API's words", async () => {
  const { status, body } = await ask("/api/orders", { headers: { host: "a b" } });
  expect([status, JSON.parse(body)]).toEqual([400, { code: -1, msg: "This is not a valid HTTP request." }]);
});

test("what is broken is told to the operator, and to the caller only that it is", async () => {
  const { status, body } = await ask("/api/broken");
  expect([status, JSON.parse(body).code]).toEqual([500, -1]);
  expect(told).toHaveLength(1);
});
