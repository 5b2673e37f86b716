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
