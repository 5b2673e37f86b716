// An orderly end: nothing new comes in, what is under way gets its time.

/** @typedef {import("node:http").ServerResponse<import("node:http").IncomingMessage>} Answer */

/** The application's event streams, which it keeps where they can be found: they end in good order. */
const kept = /** @type {{ atelierStreams?: { end: () => Promise<void> } }} */ (globalThis);
const GOODBYE_MS = 500;

/**
 * Watches the server's answers, and returns the function that ends it.
 * @param {import("node:http").Server} server
 * @param {number} patience how long answers may take from then on, in milliseconds
 */
export function drainable(server, patience) {
  /** @type {Set<Answer>} */
  const open = new Set();
  server.on("request", (_, res) => {
    open.add(res);
    res.once("close", () => open.delete(res));
  });
  return async function drain() {
    const closed = new Promise((resolve) => server.close(resolve));
    void kept.atelierStreams?.end();
    // A stream that is not the application's has no end, nor has one whose reader is gone: the browser calls again.
    const cut = setTimeout(() => {
      for (const res of open) if (isEventStream(res)) res.destroy();
    }, GOODBYE_MS);
    const idle = setInterval(() => server.closeIdleConnections(), 50); // a finished answer leaves its connection open
    const enough = setTimeout(() => server.closeAllConnections(), patience);
    await closed;
    clearInterval(idle);
    clearTimeout(enough);
    clearTimeout(cut);
  };
}

/**
 * Browsers ask for one by name. What an answer is called can only be seen when its headers were set one by one.
 * @param {Answer} res
 */
function isEventStream(res) {
  const names = [res.req.headers.accept, res.getHeader("content-type")];
  return names.some((name) => String(name).startsWith("text/event-stream"));
}
