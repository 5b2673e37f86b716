import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { refusalOf, refuse, refuseBroken } from "./refuse.mjs";

/** @type {import("node:http").Server} */
let server;

afterEach(() => server.closeAllConnections());

async function serve() {
  server = createServer((req, res) => {
    const refusal = refusalOf(req);
    if (refusal) refuse(res, refusal);
    else res.end(`answered ${req.method}`);
  });
  refuseBroken(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return /** @type {import("node:net").AddressInfo} */ (server.address()).port;
}

/**
 * Sends these very letters and reads until the other side is done.
 * @param {string} letters
 */
async function say(letters) {
  const socket = connect(await serve(), "127.0.0.1");
  socket.write(letters);
  const [head = "", body = ""] = (await text(socket)).split("\r\n\r\n");
  return { head, body };
}

/** @param {string} line */
const request = (line) => `${line} HTTP/1.1\r\nHost: desk.example\r\nConnection: close\r\n\r\n`;

test.each(["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])(
  "a caller who says %s is handed on",
  async (method) => {
    expect((await say(request(`${method} /api/login`))).body).toContain(`answered ${method}`);
  },
);

test.each(["PROPFIND", "TRACE", "LOCK", "SEARCH", "BREW"])(
  "a caller who says %s reads that nobody answers it, and what is answered",
  async (method) => {
    const { head, body } = await say(request(`${method} /api/login`));
    expect(head).toMatch(/^HTTP\/1\.1 405 /);
    expect(head).toMatch(/Allow: GET, HEAD, POST/);
    expect(JSON.parse(body)).toEqual({ code: -1, msg: expect.stringContaining("method") });
  },
);

test("an address that cannot be decoded is refused in words", async () => {
  const { head, body } = await say(request("GET /orders/%E0%A4%A"));
  expect(head).toMatch(/^HTTP\/1\.1 400 /);
  expect(JSON.parse(body)).toEqual({ code: -1, msg: expect.stringContaining("%") });
});

test("what is no request is told so, and too long headers are named", async () => {
  for (const [letters, status] of [
    ["hello\r\n\r\n", 405],
    ["GET / HTTP/1.1\r\nHost: a\r\nbroken header\r\n\r\n", 400],
    [`GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${"x".repeat(40_000)}\r\n\r\n`, 431],
  ]) {
    const { head, body } = await say(String(letters));
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(JSON.parse(body)).toMatchObject({ code: -1 });
  }
});
