import { once } from "node:events";
import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { drainable } from "./drain.mjs";

/** @type {import("node:http").Server} */
let server;

afterEach(() => server.closeAllConnections());

/**
 * @param {number} patience
 * @param {import("node:http").RequestListener} answer
 */
async function serve(patience, answer) {
  server = createServer();
  const drain = drainable(server, patience);
  server.on("request", answer);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { drain, url: `http://127.0.0.1:${port}/` };
}

test("a person whose request is under way gets the answer, and nobody new is let in", async () => {
  /** @type {import("node:http").ServerResponse[]} */
  const waiting = [];
  const { drain, url } = await serve(10_000, (_, res) => waiting.push(res));
  const answer = fetch(url);
  await once(server, "request");
  const drained = drain();
  await expect(fetch(url)).rejects.toThrow();
  waiting[0]?.end("here you are");
  expect(await (await answer).text()).toBe("here you are");
  await drained;
});

test("an open event stream does not hold the end up", async () => {
  const { drain, url } = await serve(60_000, (_, res) => {
    res.writeHead(200, { "content-type": "text/event-stream" });
    res.write("data: hello\n\n");
  });
  const stream = await fetch(url, { headers: { accept: "text/event-stream" } });
  await drain();
  await expect(stream.text()).rejects.toThrow();
});

test("an answer that never comes is cut off when patience ends", async () => {
  const { drain, url } = await serve(50, () => {});
  const answer = fetch(url);
  await once(server, "request");
  await Promise.all([drain(), expect(answer).rejects.toThrow()]);
});
