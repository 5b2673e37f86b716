// The server's own log. API handlers log themselves, and assets are not worth a line.
import pino from "pino";

const ELSEWHERE = /^\/(api|_next)(\/|$)/;

export function serverLog() {
  const level = process.env.LOG_LEVEL || "info";
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}

/**
 * Writes one line when the answer is out, or its caller gone. Never the query: it may hold what people typed.
 * @param {import("pino").Logger} log
 * @param {import("node:http").IncomingMessage} req
 * @param {import("node:http").ServerResponse} res
 * @param {string} requestId
 */
export function logPage(log, req, res, requestId) {
  const path = req.url?.split("?", 1)[0] ?? "";
  if (ELSEWHERE.test(path)) return;
  const begin = performance.now();
  res.once("close", () => {
    const ms = Math.round(performance.now() - begin);
    const left = res.writableFinished ? {} : { left: true };
    log.info({ requestId, method: req.method, path, status: res.statusCode, ms, ...left }, "page");
  });
}

/**
 * What may be told of something that went wrong: never its message, which may quote what people wrote.
 * @param {unknown} thrown
 */
export function factsOf(thrown) {
  const error = thrown instanceof Error ? thrown : new Error(typeof thrown);
  const { code, digest } = /** @type {{ code?: unknown, digest?: unknown }} */ (error);
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { error: error.name, code, digest, frames: frames.slice(0, 12).map((frame) => frame.trim()) };
}

/**
 * Next and React print what went wrong in a page, message and all. From now on they say it to our log, which keeps to
 * the facts; the messages themselves are there at the level `debug`.
 * @param {import("pino").Logger} log
 * @param {Pick<Console, "error" | "warn">} target
 */
export function takeOverConsole(log, target = console) {
  for (const level of /** @type {const} */ (["error", "warn"])) {
    target[level] = (/** @type {unknown[]} */ ...said) => {
      const thrown = said.find((part) => part instanceof Error);
      log[level](thrown ? factsOf(thrown) : {}, thrown ? "something failed" : "a library complained");
      log.debug({ said: said.map(String) });
    };
  }
}

/**
 * Node prints an error that nobody caught with its message, and ends the process. So do we, without the message.
 * @param {import("pino").Logger} log
 */
export function endOnUncaught(log) {
  process.on("uncaughtException", (thrown) => {
    log.fatal(factsOf(thrown), "uncaught");
    log.debug({ said: String(thrown) });
    process.exit(1);
  });
}
