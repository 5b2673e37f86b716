import { once } from "node:events";
import { createServer } from "node:http";
import { expect, test } from "vitest";
import { identify } from "./identify.mjs";

/**
 * What the application would see of a call, and the id that the caller gets back.
 * @param {Record<string, string>} headers
 * @param {number} proxies
 */
async function call(headers, proxies = 0) {
  const server = createServer((req, res) => {
    res.setHeader("X-Request-Id", identify(req, proxies));
    res.end(JSON.stringify({ seen: req.headers, raw: req.rawHeaders }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close", ...headers } });
  /** @type {{ seen: Record<string, string>, raw: string[] }} */
  const { seen, raw } = await response.json();
  server.close();
  return { seen, raw: raw.join("\n"), id: response.headers.get("x-request-id") };
}

test("a caller cannot pretend another address, host or protocol", async () => {
  const { seen, raw } = await call({
    "x-forwarded-for": "6.6.6.6",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    "x-real-ip": "6.6.6.6",
    forwarded: "for=6.6.6.6",
  });
  expect(seen["x-forwarded-for"]).toBe("127.0.0.1");
  expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(["x-forwarded-host"]));
  expect(raw).not.toMatch(/6\.6\.6\.6|evil/);
});

test("behind our proxy a caller has the address that the proxy saw, whatever they claim", async () => {
  const { seen } = await call(
    { "x-forwarded-for": "6.6.6.6, 203.0.113.9", "x-forwarded-host": "desk.example" },
    1,
  );
  expect(seen["x-forwarded-for"]).toBe("203.0.113.9");
  expect(seen["x-forwarded-host"]).toBe("desk.example");
});

test("behind two proxies of ours it is the one before the last", async () => {
  const { seen } = await call({ "x-forwarded-for": "6.6.6.6, 203.0.113.9, 10.0.0.2" }, 2);
  expect(seen["x-forwarded-for"]).toBe("203.0.113.9");
});

test("a caller's own request id is kept when it can stand in a log", async () => {
  const { seen, id } = await call({ "x-request-id": "shop-2026.07_001" });
  expect(id).toBe("shop-2026.07_001");
  expect(seen["x-request-id"]).toBe("shop-2026.07_001");
});

test("an id that is missing, too short or odd is replaced", async () => {
  for (const headers of [{}, { "x-request-id": "short" }, { "x-request-id": 'a"}{"level":50' }]) {
    const { seen, id } = await call(/** @type {Record<string, string>} */ (headers));
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(seen["x-request-id"]).toBe(id);
  }
});
